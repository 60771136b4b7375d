-- What a person decided about a record: whose it is, whose it is not, or that it was the wrong one's.
create table psr_decision (
  id           uuid primary key,
  record_id    uuid         not null,
  kind         varchar(20)  not null,
  patient_id   varchar(64)  not null,
  decided_by   varchar(100) not null,
  decided_at   timestamp with time zone not null,
  undone_by    varchar(100),
  undone_at    timestamp with time zone
);
create index psr_decision_record on psr_decision (record_id);

-- What a decision means for later records: the number of that partner, said of somebody of that birth
-- date and sex (a hash), is or is not that person's. Gone when the decision is undone.
create table psr_decided_number (
  decision_id  uuid         not null references psr_decision (id),
  partner      varchar(100) not null,
  system_uri   varchar(255) not null,
  id_value     varchar(255) not null,
  traits_hash  char(64)     not null,
  patient_id   varchar(64)  not null,
  excluded     boolean      not null,
  primary key (decision_id, system_uri, id_value)
);
create index psr_decided_number_of on psr_decided_number (partner, system_uri, id_value);
create index psr_decided_number_person on psr_decided_number (patient_id);

-- Records held until somebody is known by one of their numbers.
create table psr_waiting (
  record_id    uuid         not null,
  system_uri   varchar(255) not null,
  id_value     varchar(255) not null,
  partner      varchar(100) not null,
  as_of        timestamp with time zone not null,
  primary key (record_id, system_uri, id_value)
);
create index psr_waiting_number on psr_waiting (system_uri, id_value);
