package fr.passerelle.anatomy;

/** What cuts the segments of HL7 v2 (MSH-1 and MSH-2). */
record Delimiters(char field, char component, char repetition, char subcomponent) {
  static final Delimiters USUAL = new Delimiters('|', '^', '~', '&');

  /** What is not declared is as usual. */
  static Delimiters of(char field, String rest) {
    int end = rest.indexOf(field);
    String declared = end < 0 ? rest.strip() : rest.substring(0, end);
    return new Delimiters(
        field,
        declared.isEmpty() ? USUAL.component : declared.charAt(0),
        declared.length() < 2 ? USUAL.repetition : declared.charAt(1),
        declared.length() < 4 ? USUAL.subcomponent : declared.charAt(3));
  }
}
