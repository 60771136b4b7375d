package fr.passerelle.anonymisation;

import fr.passerelle.identity.InsKind;
import java.util.Optional;

/** What stands in the place of one value. */
final class Replacement {
  static final String TEST_OID = "1.2.250.1.213.1.4.10";
  private static final String DELETE = "\"\"";

  /** No word of a person is that long; data is. */
  private static final int LONG = 400;

  private final Masks masks;
  private final NamedElsewhere named;

  Replacement(Masks masks, NamedElsewhere named) {
    this.masks = masks;
    this.named = named;
  }

  String of(String sent, Treatment treatment) {
    if (sent.equals(DELETE)) {
      return sent;
    }
    if (treatment == Treatment.DOCUMENT || isData(sent)) {
      return InventedDocument.inPlaceOf(sent).orElseGet(() -> masks.mask(sent));
    }
    return switch (treatment) {
      case MASK, TEXT, DOCUMENT -> masks.mask(sent);
      case DATE -> masks.date(sent);
      case LETTER -> keptIf(sent.length() <= 2, sent);
      case CODE -> keptIf(Kept.isCode(sent) && !named.isIn(sent), sent);
      case LABEL -> masks.maskOnly(sent, named);
      case NUMBER -> keptIf(Kept.isNumber(sent) && !named.isIn(sent), sent);
      case RANGE -> keptIf(Kept.isRange(sent) && !named.isIn(sent), sent);
      case AUTHORITY -> keptIf(Kept.isNational(sent), sent);
      case OID -> oid(sent);
    };
  }

  private String keptIf(boolean harmless, String sent) {
    return harmless ? sent : masks.mask(sent);
  }

  private String oid(String sent) {
    Optional<InsKind> ins = InsKind.ofOid(sent);
    if (ins.isPresent() && ins.get().canMatch()) {
      return TEST_OID;
    }
    if (Kept.isNational(sent) || !Kept.isOid(sent)) {
      return keptIf(Kept.isNational(sent), sent);
    }
    // The first arcs are those of a country or a body; no arc begins with a zero.
    int third = sent.indexOf('.', sent.indexOf('.') + 1);
    return sent.substring(0, third) + masks.mask(sent.substring(third));
  }

  private static boolean isData(String sent) {
    return sent.length() >= LONG && sent.chars().noneMatch(c -> c == ' ');
  }
}
