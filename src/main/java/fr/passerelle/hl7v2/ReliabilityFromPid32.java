package fr.passerelle.hl7v2;

import fr.passerelle.translation.FrenchFhir;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Type;

/**
 * How far an identity can be relied on: its statuses (PID-32), and how it was obtained and proved
 * (ZFD-5, ZFD-6, ZFD-7), as the fr-core extension.
 */
final class ReliabilityFromPid32 {
  private static final String QUALIFIED = "VALI";
  private static final int PID_32 = 32;
  private static final Set<String> STATUSES =
      Set.of(
          "VIDE", "PROV", "VALI", "DOUB", "DESA", "DPOT", "DOUA", "COLP", "COLV", "FILI", "CACH",
          "ANOM", "IDVER", "RECD", "IDRA", "USUR", "HOMD", "HOMA", "INVA", "FICT", "DOUT");
  private static final Set<String> METHODS = Set.of("SM", "CV", "INSI", "CB", "RFID");
  private static final Set<String> PROOFS =
      Set.of("AN", "CC", "CE", "CM", "CN", "CS", "LE", "PA", "PC", "TC", "DC", "AC", "IE");

  private ReliabilityFromPid32() {}

  static boolean isQualified(Segment pid) {
    return statuses(pid).contains(QUALIFIED);
  }

  /** One extension a status; what ZFD says belongs to the first. */
  static List<Extension> of(Reading reading, Segment pid) {
    remarks(reading, pid);
    List<Extension> all =
        statuses(pid).stream()
            .filter(STATUSES::contains)
            .map(ReliabilityFromPid32::withStatus)
            .toList();
    Optional<Segment> zfd = reading.message().first("ZFD");
    if (zfd.isEmpty()) {
      return all;
    }
    Extension first = all.isEmpty() ? extension() : all.get(0);
    proof(reading, first, zfd.get());
    return all.isEmpty() && first.hasExtension() ? List.of(first) : all;
  }

  private static void proof(Reading reading, Extension extension, Segment zfd) {
    coding(zfd.text(5), METHODS, FrenchFhir.COLLECTION_METHOD)
        .ifPresent(method -> add(extension, "methodCollection", method));
    // ZFD-6: when the national service was asked
    reading.time(zfd, 6).ifPresent(time -> add(extension, "dateCollection", time.toDate()));
    coding(zfd.text(7), PROOFS, FrenchFhir.VALIDATION_MODE)
        .ifPresent(proof -> add(extension, "validationMode", proof));
  }

  private static void remarks(Reading reading, Segment pid) {
    if (statuses(pid).isEmpty()) {
      reading.warn(pid.place(PID_32), "remark.reliability-absent");
    } else if (!STATUSES.containsAll(statuses(pid))) {
      reading.warn(pid.place(PID_32), "remark.code-unknown", "HL7 0445");
    }
  }

  private static List<String> statuses(Segment pid) {
    return pid.repetitions(PID_32).stream()
        .map(Field::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Optional<Coding> coding(String code, Set<String> known, String system) {
    return known.contains(code)
        ? Optional.of(new Coding().setSystem(system).setCode(code))
        : Optional.empty();
  }

  private static Extension withStatus(String code) {
    Extension extension = extension();
    Coding status = new Coding().setSystem(FrenchFhir.RELIABILITY_STATUS).setCode(code);
    add(extension, "identityStatus", status);
    return extension;
  }

  private static Extension extension() {
    return new Extension(FrenchFhir.RELIABILITY);
  }

  private static void add(Extension extension, String url, Type value) {
    extension.addExtension(new Extension(url, value));
  }
}
