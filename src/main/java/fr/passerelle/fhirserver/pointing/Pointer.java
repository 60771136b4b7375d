package fr.passerelle.fhirserver.pointing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Reference;

/**
 * A reference that points by identifier: by search ({@code Practitioner?identifier=system|value},
 * FHIR R4 http.html#trules) or by {@code Reference.identifier} alone (references.html#logical).
 *
 * @param reference the element, to be changed in place
 * @param path where it stands, {@code Task.owner}
 * @param types types it may point at, {@link #ANY} where R4 says any
 * @param number the number it points by
 * @param isSearch whether it must be resolved; a logical reference may stay one
 */
record Pointer(
    Reference reference, String path, Set<String> types, Number number, boolean isSearch) {

  /** Whom people point at by number where R4 allows any type. */
  static final Set<String> ANY = Set.of("Patient", "Practitioner", "Organization");

  private static final Pattern SEARCH =
      Pattern.compile("(?<type>[A-Z]\\w+)\\?identifier=(?<system>[^|&]*)\\|(?<value>[^&]+)");

  /** A number with the system that gives it its meaning. */
  record Number(String system, String value) {}

  static Optional<Pointer> in(Reference reference, String path, Set<String> allowed) {
    if (reference.hasReference()) {
      return bySearch(reference, path);
    }
    boolean isComplete =
        reference.hasIdentifier()
            && reference.getIdentifier().hasSystem()
            && reference.getIdentifier().hasValue();
    if (!isComplete) {
      return Optional.empty();
    }
    Number number =
        new Number(reference.getIdentifier().getSystem(), reference.getIdentifier().getValue());
    Set<String> types = reference.hasType() ? Set.of(reference.getType()) : allowed;
    return Optional.of(new Pointer(reference, path, types, number, false));
  }

  private static Optional<Pointer> bySearch(Reference reference, String path) {
    String decoded = decoded(reference.getReference());
    Matcher search = SEARCH.matcher(decoded);
    if (!search.matches()) {
      return Optional.empty();
    }
    Number number = new Number(search.group("system"), search.group("value"));
    return Optional.of(new Pointer(reference, path, Set.of(search.group("type")), number, true));
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  boolean mayBe(String type) {
    return types.contains(type);
  }

  /** Points at the resource; the number stays in the reference, for those who know only that. */
  void leadTo(String target) {
    reference.setReference(target);
    if (!reference.hasIdentifier()) {
      reference.getIdentifier().setSystem(number.system()).setValue(number.value());
    }
  }
}
