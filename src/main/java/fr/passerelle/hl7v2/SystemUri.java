package fr.passerelle.hl7v2;

import fr.passerelle.identity.Oid;
import fr.passerelle.translation.Partner;
import java.util.Optional;

/** The system of an identifier: an ISO OID as such, any other authority inside the partner. */
final class SystemUri {
  private static final String ISO = "ISO";

  private SystemUri() {}

  /**
   * The OID of an assigning authority (data type HD: namespace, universal id, its type). A valid
   * OID without type counts, for senders that leave it out.
   */
  static Optional<Oid> oid(String universalId, String type) {
    return type.isEmpty() || type.equalsIgnoreCase(ISO) ? Oid.parse(universalId) : Optional.empty();
  }

  /** {@code fallback} names the domain when the authority has no name. */
  static String of(
      Partner partner, String namespace, String universalId, String type, String fallback) {
    String local = namespace.isEmpty() ? universalId : namespace;
    return oid(universalId, type)
        .map(Oid::uri)
        .orElseGet(() -> partner.localSystem(local.isEmpty() ? fallback : local));
  }

  /** Of the HD that is component {@code c} of a field. */
  static String ofComponent(Partner partner, Field field, int c, String fallback) {
    return of(
        partner, field.component(c, 1), field.component(c, 2), field.component(c, 3), fallback);
  }
}
