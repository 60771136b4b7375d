-- Who is known by which identifier. given_by is the partner that said so, '' for a write over FHIR.
create table psr_identifier (
  system_uri   varchar(255) not null,
  id_value     varchar(255) not null,
  patient_id   varchar(64)  not null,
  given_by     varchar(100) not null,
  primary key (system_uri, id_value)
);
create index psr_identifier_patient on psr_identifier (patient_id);
