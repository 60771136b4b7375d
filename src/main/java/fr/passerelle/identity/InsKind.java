package fr.passerelle.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The domains of the Identité Nationale de Santé, each with its OIDs (the first is the one to
 * write) and its code in {@code fr-core-cs-v2-0203}. Numbers of two domains never designate one
 * person by themselves.
 */
public enum InsKind {
  /** The number of a person registered in France, for life. */
  NIR("INS-NIR", "1.2.250.1.213.1.4.8"),
  /** The number of a person waiting for registration. */
  NIA("INS-NIA", "1.2.250.1.213.1.4.9"),
  /** Test: never meets production. */
  TEST("INS-NIR-TEST", "1.2.250.1.213.1.4.10"),
  /** Demonstration: never meets production. */
  DEMO("INS-NIR-DEMO", "1.2.250.1.213.1.4.11"),
  /** The computed number of before 2017: kept as history, never matched. */
  COMPUTED("INS-C", "1.2.250.1.213.1.4.2", "1.2.250.1.213.1.4.6");

  private final String typeCode;
  private final Set<String> oids;

  InsKind(String typeCode, String... oids) {
    this.typeCode = typeCode;
    this.oids = Set.of(oids);
  }

  /** The domain an OID stands for; empty for any other OID. */
  public static Optional<InsKind> ofOid(String oid) {
    return Arrays.stream(values()).filter(kind -> kind.oids.contains(oid.strip())).findFirst();
  }

  /** Code of {@code Identifier.type} in fr-core. */
  public String typeCode() {
    return typeCode;
  }

  /** Whether a person can be matched by a number of this domain. */
  public boolean canMatch() {
    return this != COMPUTED;
  }
}
