package fr.passerelle.hl7v2;

import fr.passerelle.identity.Ins;
import fr.passerelle.identity.InsKind;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Place;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;

/**
 * A national identity (INS) among the identifiers of PID-3. Only a qualified one may leave this
 * room; the value of any other is neither written nor repeated in a remark.
 */
final class InsFromCx {
  private static final Set<String> TYPES =
      Set.of("INS", "INS-NIR", "INS-NIA", "INS-NIR-TEST", "INS-NIR-DEMO", "INS-C", "INS-A");

  private static final String TYPED_HISTORIC = "1.2.250.1.213.1.4.2";

  private InsFromCx() {}

  /** Whether the repetition speaks of an INS: the OID decides, the type is often mistyped. */
  static boolean isIns(Field cx) {
    boolean typed = TYPES.contains(cx.component(5));
    return kind(cx).isPresent() || typed;
  }

  static Optional<InsKind> kind(Field cx) {
    return InsKind.ofOid(cx.component(4, 2));
  }

  /**
   * The historic number, which stands beside the others and never matches. FR Core types only the
   * first of its two OIDs INS-C; the other goes out with the name alone.
   */
  static Identifier historic(Field cx) {
    String oid = cx.component(4, 2).strip();
    Identifier identifier =
        new Identifier()
            .setUse(IdentifierUse.SECONDARY)
            .setSystem("urn:oid:" + oid)
            .setValue(cx.text());
    return oid.equals(TYPED_HISTORIC)
        ? identifier.setType(type(InsKind.COMPUTED))
        : identifier.setType(new CodeableConcept().setText(InsKind.COMPUTED.typeCode()));
  }

  /** A qualified INS; empty, with a remark, when it has not the form of one. */
  static Optional<Identifier> qualified(Reading reading, Field cx, InsKind kind, Place place) {
    Optional<Ins> ins = Ins.parse(cx.text(), kind);
    if (ins.isEmpty()) {
      reading.warn(place, "remark.ins-form");
      return Optional.empty();
    }
    if (!ins.get().hasValidKey()) {
      reading.warn(place, "remark.key-wrong", "INS");
    }
    Identifier identifier =
        new Identifier()
            .setUse(IdentifierUse.OFFICIAL)
            .setType(type(kind))
            .setSystem("urn:oid:" + cx.component(4, 2))
            .setValue(ins.get().matricule());
    IdentifierFromCx.period(identifier, reading.partner(), cx);
    return Optional.of(identifier);
  }

  private static CodeableConcept type(InsKind kind) {
    CodeableConcept type = new CodeableConcept();
    type.addCoding().setSystem(FrenchFhir.IDENTIFIER_TYPE).setCode(kind.typeCode());
    return type;
  }
}
