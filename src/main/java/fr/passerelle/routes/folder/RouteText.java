package fr.passerelle.routes.folder;

import java.util.List;

/**
 * The route itself as it stands in the folder, {@code route.camel.yaml} or {@code route.camel.xml}.
 */
record RouteText(String name, byte[] bytes) {
  private static final String YAML = "route.camel.yaml";
  private static final String XML = "route.camel.xml";

  /** The names it may have. */
  static final List<String> NAMES = List.of(YAML, XML);

  /** The one route file of a folder. */
  static Checked<RouteText> of(RouteFolder folder, Schemes schemes) {
    Reasons reasons = new Reasons();
    List<String> present = NAMES.stream().filter(folder.files()::containsKey).toList();
    if (present.size() != 1) {
      reasons.add(present.isEmpty() ? "route.none" : "route.both");
      return new Checked.Bad<>(reasons.all());
    }
    String name = present.get(0);
    RouteText text = new RouteText(name, folder.files().get(name));
    text.check(reasons, schemes);
    return reasons.isEmpty() ? new Checked.Good<>(text) : new Checked.Bad<>(reasons.all());
  }

  private void check(Reasons reasons, Schemes schemes) {
    if (YAML.equals(name)) {
      new YamlTree(reasons, schemes).check(bytes);
    } else {
      new XmlTree(reasons, schemes).check(bytes);
    }
  }
}
