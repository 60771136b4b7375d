package fr.passerelle.hl7v2;

import fr.passerelle.identity.InsKind;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;

/**
 * The identifiers of a person: local numbers, the historic INS-C, and the INS if it is qualified
 * (PID-3 and MRG-1 of PAM FR). The number of the insured (types NH and SS) is never read, so it
 * stays in the list of what was not translated.
 */
final class IdentifiersFromPid3 {
  private static final Set<String> INSURED = Set.of("NH", "SS");
  private static final int PID_3 = 3;

  private final Reading reading;
  private final boolean qualified;
  private final List<Identifier> found = new ArrayList<>();

  private IdentifiersFromPid3(Reading reading, boolean qualified) {
    this.reading = reading;
    this.qualified = qualified;
  }

  /**
   * All identifiers of PID-3.
   *
   * @param qualified whether PID-32 says VALI
   */
  static List<Identifier> of(Reading reading, Segment pid, boolean qualified) {
    IdentifiersFromPid3 identifiers = new IdentifiersFromPid3(reading, qualified);
    identifiers.readAll(pid, PID_3);
    return identifiers.found;
  }

  /** The local numbers that lose in a merge (MRG-1); an INS is never merged away. */
  static List<Identifier> mergedAway(Reading reading, Segment mrg) {
    IdentifiersFromPid3 identifiers = new IdentifiersFromPid3(reading, false);
    identifiers.readAll(mrg, 1);
    return identifiers.found.stream().filter(identifier -> !isHistoric(identifier)).toList();
  }

  private static boolean isHistoric(Identifier identifier) {
    String oid = identifier.getSystem().replaceFirst("^urn:oid:", "");
    return InsKind.ofOid(oid).isPresent();
  }

  private void readAll(Segment segment, int field) {
    List<Field> all = segment.repetitions(field);
    boolean alone = all.stream().filter(IdentifiersFromPid3::isLocal).count() == 1;
    for (Field cx : all) {
      if (InsFromCx.isIns(cx)) {
        ins(cx, segment.place(field));
      } else if (!INSURED.contains(cx.component(5))) {
        IdentifierFromCx.of(reading.partner(), cx, system(cx, alone))
            .map(identifier -> identifier.setUse(use(cx)))
            .ifPresent(found::add);
      }
    }
  }

  /** A number of a registry stands beside those of the partner (fr-core). */
  private static IdentifierUse use(Field cx) {
    return cx.component(5).equals("RRI") ? IdentifierUse.SECONDARY : IdentifierUse.USUAL;
  }

  private void ins(Field cx, Place place) {
    Optional<InsKind> kind = InsFromCx.kind(cx);
    if (kind.isEmpty()) {
      reading.warn(place, "remark.ins-without-oid");
    } else if (!kind.get().canMatch()) {
      found.add(InsFromCx.historic(cx));
    } else if (!qualified) {
      reading.warn(place, "remark.ins-not-qualified");
    } else {
      InsFromCx.qualified(reading, cx, kind.get(), place).ifPresent(ins -> add(ins, place));
    }
  }

  /** One official INS a person (fr-core-2); the same number twice is one number wrongly typed. */
  private void add(Identifier ins, Place place) {
    Optional<Identifier> official =
        found.stream().filter(each -> each.getUse() == IdentifierUse.OFFICIAL).findFirst();
    if (official.isEmpty()) {
      found.add(0, ins);
    } else if (official.get().getValue().equals(ins.getValue())) {
      reading.warn(place, "remark.ins-twice");
    } else {
      found.add(ins.setUse(IdentifierUse.OLD));
    }
  }

  /**
   * The domain of a local number. An ISO OID is a domain by itself. Any other authority is scoped
   * to the partner, unless the contract declares the identity domain in which its numbers match:
   * that one takes the numbers without authority, those of the sending facility or application, and
   * the only number without OID.
   */
  private String system(Field cx, boolean alone) {
    Partner partner = reading.partner();
    String own = SystemUri.ofComponent(partner, cx, 4, "patients");
    return partner.identityDomain().filter(domain -> isOwn(cx, alone)).orElse(own);
  }

  private boolean isOwn(Field cx, boolean alone) {
    if (hasOid(cx)) {
      return false;
    }
    String authority = cx.component(4, 1);
    Segment msh = reading.message().header();
    boolean sender = authority.equals(msh.text(4)) || authority.equals(msh.text(3));
    return authority.isEmpty() || sender || alone;
  }

  private static boolean isLocal(Field cx) {
    return !hasOid(cx) && !InsFromCx.isIns(cx) && !INSURED.contains(cx.component(5));
  }

  private static boolean hasOid(Field cx) {
    return SystemUri.oid(cx.component(4, 2), cx.component(4, 3)).isPresent();
  }
}
