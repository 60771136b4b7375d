package fr.passerelle.hprim;

/** The twelve lines that open a record, in order, with their French names. */
enum HeaderLine {
  PATIENT_CODE("Code du patient chez l’expéditeur, ou titre"),
  FAMILY("Nom"),
  GIVEN("Prénom"),
  ADDRESS_1("Adresse, première ligne"),
  ADDRESS_2("Adresse, deuxième ligne"),
  CITY("Code postal et ville"),
  BIRTH_DATE("Date de naissance"),
  INSURED_NUMBER("Numéro de sécurité sociale de l’assuré"),
  REQUEST("Numéro de dossier"),
  RECORD_DATE("Date du dossier"),
  SENDER("Expéditeur"),
  RECEIVER("Destinataire");

  private final String french;

  HeaderLine(String french) {
    this.french = french;
  }

  String french() {
    return french;
  }
}
