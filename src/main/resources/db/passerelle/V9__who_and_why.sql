-- Who asked for a merge of persons and who confirmed it, and why somebody did something with a record.
alter table psr_merge add column partner varchar(100) default '' not null;
update psr_merge set partner =
  coalesce((select r.partner from psr_record r where r.id = psr_merge.record_id), '');
alter table psr_merge add column merged_by varchar(100);
alter table psr_event add column reason varchar(500);
