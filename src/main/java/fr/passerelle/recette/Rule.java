package fr.passerelle.recette;

import java.util.List;

/**
 * What a norm wants of a field wherever its segment is sent.
 *
 * @param scope of which messages
 * @param field as people write it: {@code PID-10}, {@code MSH-9.3}
 * @param demand what of it
 * @param norm the norm and its paragraph
 */
record Rule(Scope scope, String field, Demand demand, String norm) {

  /** The messages a rule is about. */
  enum Scope {
    /** ADT that declares France in MSH-12 or MSH-17, or a PAM profile. */
    PAM_FR,
    /** MSH-21 declares the volet Transmission de documents CDA-R2 en HL7 v2. */
    TRANSMISSION
  }

  /** What may be wanted of a field. */
  enum Demand {
    REQUIRED,
    FORBIDDEN,
    /** Not used in France: nobody will read it. */
    UNUSED
  }

  String segment() {
    return field.substring(0, field.indexOf('-'));
  }

  /** From {@code scope;field;demand;norm}, a line each. */
  static List<Rule> read(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(";", 4))
        .map(
            cells ->
                new Rule(Scope.valueOf(cells[0]), cells[1], Demand.valueOf(cells[2]), cells[3]))
        .toList();
  }
}
