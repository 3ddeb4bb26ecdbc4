begin;
select pg_advisory_xact_lock(730125);

create table if not exists brief (
    key text primary key,
    answer text not null,
    kept_at bigint not null
);
create index if not exists brief_age on brief (kept_at);

insert into schema_version (number) values (2) on conflict do nothing;

commit;
