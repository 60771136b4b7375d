-- What each source last said of each part of a person; the Patient is made from these rows.
create table psr_assertion (
  patient_id   varchar(64)  not null,
  partner      varchar(100) not null,
  part         varchar(300) not null,
  as_of        timestamp with time zone not null,
  sent_at      timestamp with time zone not null,
  -- the earliest date at which the source said anything of the part
  first_as_of  timestamp with time zone not null,
  authority    boolean      not null,
  content      text         not null,
  primary key (patient_id, partner, part)
);

-- The version of a person that the main road wrote last: another version means someone else wrote.
create table psr_person_version (
  patient_id   varchar(64)  primary key,
  version_id   varchar(20)  not null
);

-- How recent the stored state of a sender's visit or report is.
create table psr_head (
  partner      varchar(100) not null,
  head_hash    char(64)     not null,
  as_of        timestamp with time zone not null,
  sent_at      timestamp with time zone not null,
  primary key (partner, head_hash)
);
