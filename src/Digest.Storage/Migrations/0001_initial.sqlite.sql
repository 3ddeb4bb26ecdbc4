begin immediate;

create table if not exists setting (
    name text primary key,
    value text not null
) without rowid;

create table if not exists feed_state (
    feed_url text primary key,
    body text not null
) without rowid;

create table if not exists entry (
    feed_url text not null,
    id text not null,
    published bigint not null,
    first_seen bigint not null,
    settled bigint not null default 0,
    url text,
    title text,
    updated bigint,
    author text,
    language text,
    summary text,
    content text,
    primary key (feed_url, id)
);
create index if not exists entry_published on entry (published);
create index if not exists entry_open on entry (published) where settled = 0;

create table if not exists article (
    url text not null,
    part bigint not null,
    published bigint not null,
    body text not null,
    primary key (url, part)
);
create index if not exists article_published on article (published);

create table if not exists subscriber (
    id integer primary key autoincrement,
    address text not null unique,
    name text,
    language bigint not null,
    sections text not null,
    state bigint not null,
    since bigint not null,
    token_version bigint not null default 0,
    bounces bigint not null default 0,
    last_bounce_issue bigint
);

create table if not exists slot (
    schedule text not null,
    local_time text not null,
    due_at bigint not null,
    issue bigint,
    primary key (schedule, local_time)
) without rowid;

create table if not exists issue (
    number integer primary key,
    schedule text not null,
    local_time text not null,
    period_from bigint not null,
    period_to bigint not null,
    due_at bigint not null,
    frozen_at bigint not null,
    boundary text not null,
    domain text not null,
    body blob not null,
    unique (schedule, local_time)
);

create table if not exists edition (
    issue bigint not null references issue (number),
    language bigint not null,
    sections text not null,
    subject text not null,
    html text not null,
    body_text text not null,
    primary key (issue, language, sections)
);

create table if not exists delivery (
    issue bigint not null,
    subscriber bigint not null,
    language bigint not null,
    sections text not null,
    state bigint not null default 0,
    tries bigint not null default 0,
    ambiguous bigint not null default 0,
    next_try bigint not null default 0,
    worker text,
    lease_until bigint not null default 0,
    last_text text,
    primary key (issue, subscriber)
) without rowid;
create index if not exists delivery_open on delivery (issue, next_try) where state in (0, 4);
create index if not exists delivery_in_hand on delivery (issue) where state in (1, 2);

create table if not exists known_story (
    id text not null,
    mailed_at bigint not null,
    body text not null,
    primary key (id, mailed_at)
) without rowid;

insert or ignore into schema_version (number) values (1);

commit;
