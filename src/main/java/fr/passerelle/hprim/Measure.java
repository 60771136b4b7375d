package fr.passerelle.hprim;

/** One of the two measures of a RES line, as sent. */
record Measure(String value, String unit, String low, String high, String flag) {

  boolean hasValue() {
    return !value.isBlank();
  }

  boolean hasBounds() {
    return !low.isBlank() || !high.isBlank();
  }

  Measure flagged(String other) {
    return new Measure(value, unit, low, high, other);
  }
}
