package fr.passerelle.checking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.profiles.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a tester does not want to hear of, with a reason each: a JSON list of {@code {"rule": "…",
 * "path": "…", "reason": "…"}}, which is kept beside the resources. A rule is named as reports name
 * it, a path as {@link Silence#path} reads it.
 */
public final class Advisor {
  /** Hears everything. */
  public static final Advisor NONE = new Advisor(List.of());

  private final List<Silence> silences;

  Advisor(List<Silence> silences) {
    this.silences = List.copyOf(silences);
  }

  /**
   * Reads such a list.
   *
   * @return empty when it is no such list, or an entry lacks its rule, its path or its reason
   */
  public static Optional<Advisor> of(String json) {
    try {
      List<Silence> silences = new ArrayList<>();
      JsonNode list = new ObjectMapper().readTree(json);
      for (JsonNode entry : list) {
        String rule = entry.path("rule").asText();
        String path = entry.path("path").asText();
        String reason = entry.path("reason").asText();
        if (rule.isBlank() || path.isBlank() || reason.isBlank()) {
          return Optional.empty();
        }
        silences.add(new Silence(rule, Silence.path(path), reason));
      }
      return list.isArray() ? Optional.of(new Advisor(silences)) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  Checked heard(Subject subject, Named named, List<Finding> findings) {
    List<Finding> told = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Finding finding : findings) {
      silence(finding)
          .ifPresentOrElse(
              silence -> silenced.add(new Silenced(finding, silence.reason())),
              () -> told.add(finding));
    }
    return new Checked(subject.file(), subject.line(), named.type(), named.id(), told, silenced);
  }

  private Optional<Silence> silence(Finding finding) {
    return silences.stream().filter(each -> each.covers(finding)).findFirst();
  }
}
