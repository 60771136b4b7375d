-- Every frame or file received, and every record of it with its fate.
-- ${bytes} is the column type for bytes of the database: blob (H2) or bytea (PostgreSQL).
create table psr_entry (
  id           uuid primary key,
  partner      varchar(100) not null,
  format       varchar(40)  not null,
  received_at  timestamp with time zone not null,
  sha256       char(64)     not null,
  size_bytes   bigint       not null
);

create table psr_record (
  id           uuid primary key,
  entry_id     uuid         not null references psr_entry (id),
  rank_in_entry integer     not null,
  partner      varchar(100) not null,
  key_hash     char(64)     not null,
  sha256       char(64)     not null,
  -- hash of partner, key and content: one record in custody or refused for each; null for a duplicate
  custody_key  char(64)     unique,
  message_id   varchar(255) not null,
  event        varchar(60)  not null,
  fate         varchar(20)  not null,
  decided_at   timestamp with time zone not null,
  as_of        timestamp with time zone not null,
  patient_id   varchar(64),
  reasons      text         not null,
  resources    text         not null
);
create index psr_record_entry on psr_record (entry_id);
create index psr_record_key on psr_record (partner, key_hash);
create index psr_record_fate on psr_record (partner, fate);

-- Large values stand outside the row; a duplicate has none of its own.
create table psr_payload (
  record_id    uuid primary key references psr_record (id),
  raw          ${bytes}     not null,
  answer       ${bytes}     not null,
  answer_extension varchar(20) not null
);
