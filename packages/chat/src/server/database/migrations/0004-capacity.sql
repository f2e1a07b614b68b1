-- Absent is the capacity of the service, which the nodes know: only an exception is written.
alter table officer alter column capacity drop not null, alter column capacity drop default;
-- What a first sign-in has written was no exception.
update officer set capacity = null where capacity = 5;

drop function take_talk(uuid, uuid);
-- Gives an officer a talk: the one that is named, or the next. `p_capacity` is that of who has
-- none of their own. Two statements: a count in
-- the same one as the lock would see what was there before it waited.
create function take_talk(p_officer uuid, p_conversation uuid, p_capacity int)
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
  select coalesce(o.capacity, p_capacity)
      - (select count(*) from conversation c where c.officer_id = p_officer and c.state = 'taken')
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
