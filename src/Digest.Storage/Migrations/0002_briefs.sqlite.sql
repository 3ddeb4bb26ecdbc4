begin immediate;

create table if not exists brief (
    key text primary key,
    answer text not null,
    kept_at bigint not null
) without rowid;
create index if not exists brief_age on brief (kept_at);

insert or ignore into schema_version (number) values (2);

commit;
