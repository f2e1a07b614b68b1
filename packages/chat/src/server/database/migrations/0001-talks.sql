create table officer (
  id uuid primary key,
  subject text not null unique,
  name text not null,
  roles text[] not null,
  capacity int not null default 5 check (capacity between 0 and 40),
  ready boolean not null default false,
  seen_at timestamptz
);
create table conversation (
  id uuid primary key,
  lang text not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'closed')),
  later boolean not null default false,
  danger boolean not null,
  harm_by timestamptz,
  gravity smallint not null,
  entered_at timestamptz not null default now(),
  returned_at timestamptz,
  taken_at timestamptz,
  officer_id uuid references officer,
  last_seq int not null default 0 check (last_seq >= 0),
  visitor_seen int not null default 0,
  officer_seen int not null default 0,
  visitor_at timestamptz not null default now(),
  case_sealed bytea not null check (octet_length(case_sealed) <= 60000),
  closed_at timestamptz,
  category text,
  purge_at timestamptz not null,
  -- Closing leaves no officer: the log of accesses keeps who it was.
  check ((state = 'taken') = (officer_id is not null))
);
create index conversation_queue on conversation (entered_at) where state = 'waiting';
create index conversation_load on conversation (officer_id) where state = 'taken';
create index conversation_purge on conversation (purge_at);
create table event (
  conversation_id uuid not null references conversation on delete cascade,
  seq int not null,
  client_id uuid not null,
  kind text not null,
  author smallint not null,
  officer_id uuid,
  sealed bytea not null check (octet_length(sealed) <= 4200),
  at timestamptz not null default clock_timestamp(),
  primary key (conversation_id, seq),
  unique (conversation_id, client_id)
);
-- Apart, so that it can be written anew without the keys that were deleted.
create table conversation_key (
  conversation_id uuid primary key references conversation on delete cascade,
  wrapped bytea not null
);
create table visitor_token (
  hash bytea primary key,
  conversation_id uuid not null references conversation on delete cascade,
  replaced_by bytea,
  expires_at timestamptz not null
);
create index visitor_token_talk on visitor_token (conversation_id);
create table resume_code (
  hash bytea primary key,
  -- With the secret, which is not here, it gives the words.
  salt bytea not null,
  conversation_id uuid not null unique references conversation on delete cascade,
  expires_at timestamptz not null
);
create table officer_session (
  hash bytea primary key,
  officer_id uuid not null references officer on delete cascade,
  expires_at timestamptz not null
);
create table login_attempt (
  state_hash bytea primary key,
  verifier text not null,
  nonce text not null,
  expires_at timestamptz not null
);
create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  officer_id uuid,
  officer text not null,
  -- No reference: the log outlives the talk.
  conversation_id uuid,
  what text not null
);
create table limit_bucket (
  key bytea primary key,
  tokens double precision not null,
  at timestamptz not null
);
create sequence taking;
-- When keys were deleted, and when the disk was cleaned of them.
create table forgetting (
  one boolean primary key default true check (one),
  asked_at timestamptz not null default now(),
  claimed_at timestamptz not null default '-infinity',
  done_at timestamptz not null default now()
);
insert into forgetting default values;

-- Lines are added and never changed, by any role, its owner included.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The log of accesses is append-only.';
end $$;
create trigger access_log_append_only before update or delete or truncate on access_log
  for each statement execute function refuse_change();
