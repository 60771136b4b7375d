package fr.passerelle.hprim.written;

/** One of the two measures of a RES line, as sent. */
public record Measure(String value, String unit, String low, String high, String flag) {

  public boolean hasValue() {
    return !value.isBlank();
  }

  public boolean hasBounds() {
    return !low.isBlank() || !high.isBlank();
  }

  public Measure flagged(String other) {
    return new Measure(value, unit, low, high, other);
  }
}
