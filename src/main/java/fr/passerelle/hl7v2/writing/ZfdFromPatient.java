package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Partner;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Type;

/** How an identity was obtained and proved (ZFD-5 to ZFD-7 of PAM FR 2.11). */
final class ZfdFromPatient {
  private ZfdFromPatient() {}

  /** Empty when nothing is known of it. */
  static Optional<Line> of(Patient patient, Partner recipient) {
    Line line =
        new Line("ZFD")
            .put(5, code(patient, "methodCollection"))
            .put(
                6,
                part(patient, "dateCollection")
                    .map(when -> Times.of((BaseDateTimeType) when, recipient))
                    .orElse(""))
            .put(7, code(patient, "validationMode"));
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  private static String code(Patient patient, String part) {
    return part(patient, part).map(said -> Line.escape(((Coding) said).getCode())).orElse("");
  }

  private static Optional<Type> part(Patient patient, String url) {
    return patient.getExtensionsByUrl(FrenchFhir.RELIABILITY).stream()
        .map(reliability -> reliability.getExtensionByUrl(url))
        .filter(part -> part != null && part.hasValue())
        .map(Extension::getValue)
        .findFirst();
  }
}
