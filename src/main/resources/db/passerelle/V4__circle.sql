-- The one active care circle of a person; the keys make two at the same instant impossible.
create table psr_active_circle (
  patient_id  varchar(64) not null primary key,
  careteam_id varchar(64) not null unique
);
