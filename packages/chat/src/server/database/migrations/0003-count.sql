-- What happened, counted without knowing to whom: see ADR 27.

-- Proofs of a day, so that a count that is sent twice counts once. Nothing says
-- what was counted with one. Gone when the day can no longer be counted.
create table count_proof (
  day date not null,
  proof bytea not null,
  primary key (day, proof)
);

-- Counts that wait for their release. Gone when the figure is published, or with its month.
create table count_waiting (
  day date not null,
  threat text not null,
  audience text not null,
  number integer not null,
  primary key (day, threat, audience)
);

-- Days (2026-11-28) and months (2026-11) that are released: each once, for ever.
create table count_release (
  period text primary key,
  at timestamptz not null default now()
);

create table count_figure (
  period text not null references count_release,
  threat text not null,
  audience text not null,
  number integer not null check (number >= 10),
  primary key (period, threat, audience)
);
