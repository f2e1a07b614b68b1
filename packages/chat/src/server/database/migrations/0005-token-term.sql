-- A token works as long as its talk is kept, and goes with it. The column stays for nodes of the
-- version before, which read and write it while they are replaced.
alter table visitor_token alter column expires_at set default 'infinity';
update visitor_token set expires_at = 'infinity';
