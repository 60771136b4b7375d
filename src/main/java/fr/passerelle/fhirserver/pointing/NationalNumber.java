package fr.passerelle.fhirserver.pointing;

import fr.passerelle.fhirserver.pointing.Pointer.Number;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The numbers by which somebody is created who is not here yet: RPPS of a professional and FINESS
 * of an establishment. Both also come with a prefix digit under the OID of their directory (8
 * before an RPPS, 1 before a FINESS).
 */
enum NationalNumber {
  RPPS(
      "Practitioner",
      "https://rpps.esante.gouv.fr",
      "urn:oid:1.2.250.1.71.4.2.1",
      "8",
      Pattern.compile("\\d{11}")),
  FINESS(
      "Organization",
      "https://finess.esante.gouv.fr",
      "urn:oid:1.2.250.1.71.4.2.2",
      "1",
      Pattern.compile("\\d[\\dAB]\\d{7}"));

  private final String type;
  private final String system;
  private final String prefixedSystem;
  private final String prefix;
  private final Pattern shape;

  NationalNumber(String type, String system, String prefixedSystem, String prefix, Pattern shape) {
    this.type = type;
    this.system = system;
    this.prefixedSystem = prefixedSystem;
    this.prefix = prefix;
    this.shape = shape;
  }

  /** Which of them a number is; empty for any other number and for one of the wrong shape. */
  static Optional<NationalNumber> of(Number number) {
    return List.of(values()).stream().filter(kind -> kind.reads(number)).findFirst();
  }

  private boolean reads(Number number) {
    return shape.matcher(plain(number)).matches();
  }

  private String plain(Number number) {
    boolean isPrefixed =
        prefixedSystem.equals(number.system()) && number.value().startsWith(prefix);
    if (isPrefixed) {
      return number.value().substring(prefix.length());
    }
    return system.equals(number.system()) ? number.value() : "";
  }

  /** FHIR type of what has such a number. */
  String type() {
    return type;
  }

  /** The number under the system of its own, in which it is stored. */
  Number canonical(Number number) {
    return new Number(system, plain(number));
  }

  /** Both ways to write the number. */
  List<Number> writings(Number number) {
    return List.of(canonical(number), new Number(prefixedSystem, prefix + plain(number)));
  }

  /** The same id for the same number everywhere, so that two writes at once make one. */
  String id(Number number) {
    String name = system + "|" + plain(number);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
