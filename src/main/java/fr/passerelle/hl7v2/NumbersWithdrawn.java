package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;

/**
 * A29: the sender's file of a person is gone. Its numbers are old ones from then on; the person and
 * what others say of them stay, for a message deletes nobody.
 */
final class NumbersWithdrawn {
  private NumbersWithdrawn() {}

  static void from(Reading reading, Patient patient) {
    Optional<Hl7Time> when =
        Stream.of(6, 2)
            .flatMap(field -> reading.message().first("EVN").stream().map(evn -> evn.text(field)))
            .flatMap(text -> Hl7Time.parse(text, reading.partner().zone()).stream())
            .findFirst();
    patient.getIdentifier().stream()
        .filter(number -> number.getUse() == IdentifierUse.USUAL)
        .forEach(
            number -> {
              number.setUse(IdentifierUse.OLD);
              when.ifPresent(time -> number.getPeriod().setEndElement(time.toDateTime()));
            });
    reading.warn(reading.message().all("PID").get(0).place(3), "remark.person-not-deleted");
  }
}
