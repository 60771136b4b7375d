package fr.passerelle.anonymisation;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import java.util.regex.MatchResult;

/**
 * Looks once more, at the result: whatever named somebody in the message must be nowhere in it. A
 * second look with other eyes: it asks of the text as a whole, not value by value.
 */
final class SafetyCheck {
  private SafetyCheck() {}

  static boolean holds(Anatomy sent, Treatments treatments, String result) {
    NamedElsewhere named = new NamedElsewhere();
    for (RawField field : sent.fields()) {
      if (treatments.of(field) == Treatment.MASK) {
        named.add(Masks.withoutForm(sent.value(field)));
      }
    }
    return NamedElsewhere.TOKEN
        .matcher(Masks.withoutForm(result))
        .results()
        .map(MatchResult::group)
        .noneMatch(named::has);
  }
}
