package fr.passerelle.routes.folder;

import fr.passerelle.routes.endpoint.PasserelleComponent;
import fr.passerelle.routes.http.HttpComponent;
import fr.passerelle.routes.inbox.InboxComponent;
import fr.passerelle.routes.inbox.SftpInboxComponent;
import fr.passerelle.routes.mail.MailComponent;
import fr.passerelle.routes.mllp.MllpComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The components a route may begin with and end in. */
final class Schemes {
  private static final Set<String> OURS =
      Set.of(
          MllpComponent.SCHEME,
          InboxComponent.SCHEME,
          SftpInboxComponent.SCHEME,
          HttpComponent.SCHEME,
          MailComponent.SCHEME);

  // Run code, reach other routes, or make an endpoint of what was sent: nobody can allow them.
  private static final Set<String> NEVER =
      Set.of(
          "bean",
          "class",
          "exec",
          "language",
          "script",
          "groovy",
          "joor",
          "java",
          "javascript",
          "js",
          "python",
          "mvel",
          "ognl",
          "spel",
          "jslt",
          "xslt",
          "xslt-saxon",
          "velocity",
          "freemarker",
          "mustache",
          "chunk",
          "jte",
          "string-template",
          "jolt",
          "kamelet",
          "controlbus",
          "dynamic-router",
          "direct",
          "seda",
          "disruptor",
          "vm",
          "stub",
          "ref",
          "rest",
          "rest-api",
          "rest-openapi",
          "ssh",
          "docker",
          "wasm",
          "passerelle");

  private final Set<String> from;

  private Schemes(Set<String> from) {
    this.from = from;
  }

  /**
   * @param further those an administrator named
   * @throws IllegalArgumentException when one of them can never be allowed
   */
  static Schemes with(Collection<String> further) {
    Set<String> all = new TreeSet<>(OURS);
    for (String scheme : further) {
      if (NEVER.contains(scheme) || !scheme.matches("[a-z][a-z0-9+.-]*")) {
        throw new IllegalArgumentException(
            "passerelle.routes-schemes: no route may begin with '" + scheme + "'");
      }
      all.add(scheme);
    }
    return new Schemes(all);
  }

  /** Whether the word is a place where an endpoint stands. */
  static boolean isPlace(String place) {
    return "from".equals(place) || "to".equals(place);
  }

  Collection<String> at(String place) {
    return "from".equals(place) ? from : List.of(PasserelleComponent.SCHEME);
  }
}
