package fr.passerelle.translation;

/** The parts of a Patient that sources assert separately. */
public enum PatientPart {
  IDENTIFIERS,
  NAMES,
  BIRTH_DATE,
  BIRTH_PLACE,
  GENDER,
  DEATH,
  TELECOM,
  ADDRESS,
  CONTACTS,
  MARITAL_STATUS,
  NATIONALITY,
  /** How far the identity was checked (PAM FR PID-32). */
  RELIABILITY,
  /** Everything else a message may say of a person. */
  OTHER
}
