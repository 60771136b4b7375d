package fr.passerelle.hprim.xml;

import java.util.Arrays;
import java.util.Optional;

/** The events of patients that are read; the others, of movements and payers, are refused. */
enum PatientEvent {
  /** Who a person is. */
  REGISTRATION("enregistrementPatient"),
  /** Two persons are one. */
  MERGE("fusionPatient"),
  /** A stay. */
  VISIT("venuePatient");

  private final String element;

  PatientEvent(String element) {
    this.element = element;
  }

  /** The event an evenementPatient holds: the one child that is read here. */
  static Optional<PatientEvent> of(XmlElement evenementPatient) {
    return Arrays.stream(values())
        .filter(each -> each.in(evenementPatient).isPresent())
        .findFirst();
  }

  Optional<XmlElement> in(XmlElement evenementPatient) {
    return evenementPatient.at(element);
  }

  String element() {
    return element;
  }
}
