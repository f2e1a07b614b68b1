-- Stores a batch of events: all of them in one transaction, each exactly once.
-- Rows are locked in one order, or two nodes would wait for each other. What is
-- read afterwards is in a statement of its own: it sees what others committed
-- while this one waited.
create function post_events(
  p_conversation uuid[], p_client uuid[], p_kind text[], p_author smallint[], p_officer uuid[], p_sealed bytea[],
  out conversation_id uuid, out client_id uuid, out seq int, out at timestamptz, out outcome text
) returns setof record language plpgsql as $$
#variable_conflict use_column
begin
  perform 1 from conversation where id = any (p_conversation) order by id for update;
  return query
  with incoming as (
    select distinct on (u.conv, u.client) u.*
    from unnest(p_conversation, p_client, p_kind, p_author, p_officer, p_sealed)
      with ordinality as u (conv, client, kind, author, officer, sealed, ord)
    order by u.conv, u.client, u.ord
  ), judged as (
    select i.*, c.last_seq, e.seq as known_seq, e.at as known_at,
      case
        when c.id is null then 'gone'
        when e.seq is not null then 'known'
        when c.state = 'closed' and i.kind not in ('closed', 'left') then 'closed'
        -- The role is read here, with every message: one that was withdrawn a moment ago is gone.
        when i.author = 1 and i.kind <> 'closed' and (c.officer_id is distinct from i.officer
          or not exists (select from officer o where o.id = i.officer and 'officer' = any (o.roles))) then 'not-yours'
        else 'fresh'
      end as outcome
    from incoming i
    left join conversation c on c.id = i.conv
    left join event e on e.conversation_id = i.conv and e.client_id = i.client
  ), numbered as (
    select j.*, (j.last_seq + row_number() over (partition by j.conv order by j.ord))::int as new_seq
    from judged j where j.outcome = 'fresh'
  ), inserted as (
    insert into event (conversation_id, seq, client_id, kind, author, officer_id, sealed)
    select conv, new_seq, client, kind, author, officer, sealed from numbered
    returning conversation_id, client_id, seq, at
  ), moved as (
    update conversation c set last_seq = n.top, visitor_at = case when n.visitor then now() else c.visitor_at end
    from (select conv, max(new_seq) as top, bool_or(author = 0) as visitor from numbered group by conv) n
    where c.id = n.conv
  ), noted as (
    -- Ids only, below the 8 000 octets of a notification.
    select pg_notify('talk', string_agg(conversation_id || ':' || seq, ' '))
    from (select *, (row_number() over () - 1) / 150 as part from inserted) parts group by part
  )
  select j.conv, j.client, coalesce(i.seq, j.known_seq), coalesce(i.at, j.known_at), j.outcome
  from judged j
  left join inserted i on i.conversation_id = j.conv and i.client_id = j.client
  where (select count(*) from noted) >= 0;
end $$;

-- A message that was left, or someone who has not been there for ten minutes: an officer
-- would find an empty chair. Whoever was in danger is looked for all the same.
create function is_for_later(c conversation) returns boolean language sql stable as $$
  select c.later or (not c.danger and c.visitor_at < now() - interval '10 minutes')
$$;

-- How soon someone must be answered: see docs/decisions/0021.
create view waiting as
  select id, lang, is_for_later(conversation) as later, danger, harm_by, gravity, entered_at, returned_at,
    entered_at + case when is_for_later(conversation) then interval '4 hours' else interval '15 minutes' end as due_at,
    row_number() over (order by
      returned_at asc nulls last,
      is_for_later(conversation),
      danger desc,
      case when harm_by > now() then harm_by end asc nulls last,
      gravity desc,
      entered_at,
      id) as rank
  from conversation where state = 'waiting';

-- Gives an officer a talk: the one that is named, or the next. Two statements: a count in
-- the same one as the lock would see what was there before it waited.
create function take_talk(p_officer uuid, p_conversation uuid)
returns table (taken uuid, reason text, by_name text) language plpgsql as $$
declare
  room int;
  chosen uuid;
begin
  perform 1 from officer where id = p_officer and 'officer' = any (roles) for update;
  if not found then
    return query select null::uuid, 'not-yours'::text, null::text;
    return;
  end if;
  select o.capacity - (select count(*) from conversation c where c.officer_id = p_officer and c.state = 'taken')
    into room from officer o where o.id = p_officer;
  if room <= 0 then
    return query select null::uuid, 'capacity'::text, null::text;
    return;
  end if;
  if p_conversation is not null then
    update conversation set state = 'taken', officer_id = p_officer, taken_at = now(), returned_at = null
      where id = p_conversation and state = 'waiting' returning id into chosen;
    if chosen is null then
      return query select null::uuid,
        case when c.state = 'taken' then 'taken' else 'closed' end, o.name
        from (select 1) one
        left join conversation c on c.id = p_conversation
        left join officer o on o.id = c.officer_id;
      return;
    end if;
    -- Not counted: whoever takes by name must not use up the turn of the longest due.
    return query select chosen, null::text, null::text;
    return;
  end if;
  -- One after the other. Who is first may be writing: their talk is waited for, not passed over.
  perform pg_advisory_xact_lock(hashtext('taking'));
  -- Every fourth taking of the next is the turn of who has been due longest.
  if nextval('taking') % 4 = 0 then
    select c.id into chosen from conversation c where c.state = 'waiting'
      and c.entered_at + case when is_for_later(c) then interval '4 hours' else interval '15 minutes' end < now()
      order by c.entered_at + case when is_for_later(c) then interval '4 hours' else interval '15 minutes' end, c.id
      limit 1 for update;
  end if;
  -- Again where who was first has left meanwhile, or was taken by name.
  while chosen is null and exists (select from conversation c where c.state = 'waiting') loop
    select c.id into chosen from conversation c where c.state = 'waiting'
      order by c.returned_at asc nulls last, is_for_later(c), c.danger desc,
        case when c.harm_by > now() then c.harm_by end asc nulls last, c.gravity desc, c.entered_at, c.id
      limit 1 for update;
  end loop;
  if chosen is not null then
    update conversation set state = 'taken', officer_id = p_officer, taken_at = now(), returned_at = null
      where id = chosen;
  end if;
  return query select chosen, null::text, null::text;
end $$;

-- Takes one from a bucket that fills with time. False if it is empty.
create function take_token(p_key bytea, p_burst double precision, p_per_second double precision)
returns boolean language sql as $$
  insert into limit_bucket as b (key, tokens, at) values (p_key, p_burst - 1, clock_timestamp())
  on conflict (key) do update set
    tokens = greatest(-1, least(p_burst, b.tokens + p_per_second * extract(epoch from clock_timestamp() - b.at)) - 1),
    at = clock_timestamp()
  returning tokens >= 0
$$;
