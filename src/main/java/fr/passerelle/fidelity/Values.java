package fr.passerelle.fidelity;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import fr.passerelle.translation.SourceField;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a message that are counted: its fields, repetitions and components. What stands in
 * the subcomponents of one component is one value, as an authority is with its name and OID.
 */
final class Values {
  private Values() {}

  static List<SourceField> of(Anatomy anatomy) {
    List<SourceField> values = new ArrayList<>();
    RawField first = null;
    RawField last = null;
    for (RawField field : anatomy.fields()) {
      boolean goesOn = first != null && isSameComponent(first, field);
      if (!goesOn && first != null) {
        values.add(value(first, last));
      }
      first = goesOn ? first : field;
      last = field;
    }
    if (first != null) {
      values.add(value(first, last));
    }
    return values;
  }

  private static boolean isSameComponent(RawField one, RawField other) {
    return other.subcomponent() > 1
        && one.place().equals(other.place())
        && one.rank() == other.rank();
  }

  private static SourceField value(RawField first, RawField last) {
    return new SourceField(first.place(), first.rank(), "", first.start(), last.end());
  }
}
