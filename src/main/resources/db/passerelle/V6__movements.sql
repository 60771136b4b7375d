-- Each movement of each stay as it was sent; the stay is made from these rows. A correction or
-- withdrawal that comes before its movement waits here for it.
create table psr_movement (
  partner      varchar(100) not null,
  -- hash of the number of the stay; for a stay that turns out to be another person's, of any number
  stay         char(64)     not null,
  -- hash of the number of the movement
  movement     char(64)     not null,
  action       varchar(10)  not null,
  kind         varchar(20)  not null,
  number       varchar(400) not null,
  numbered     boolean      not null,
  -- as sent, with what is known of it; empty where nothing is
  takes_place  varchar(40)  not null,
  sent_at      timestamp with time zone not null,
  patient_id   varchar(64)  not null,
  content      text         not null,
  primary key (partner, stay, movement, action)
);
create index psr_movement_patient on psr_movement (patient_id);

-- Whoever files a movement of a stay holds its row, so that no two servers miss each other's.
create table psr_stay (
  partner      varchar(100) not null,
  stay         char(64)     not null,
  movements    bigint       not null,
  primary key (partner, stay)
);
