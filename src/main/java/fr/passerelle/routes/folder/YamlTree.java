package fr.passerelle.routes.folder;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The nodes a YAML route may have. Camel's YAML also knows {@code beans}, {@code script}, {@code
 * kamelet} and others that run code, so a node is allowed or refused by name, before Camel sees it.
 *
 * <p>Read with the engine Camel reads it with, so that both see the same tree; it builds maps,
 * lists and scalars only.
 */
final class YamlTree {
  private static final Set<String> DESCRIPTIVE = Set.of("id", "description", "note");
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "top", Set.of("route", "from"),
          "route", Set.of("from"),
          "from", Set.of("uri", "parameters", "steps"),
          "steps", Set.of("to"),
          "to", Set.of("uri", "parameters"));

  private final Reasons reasons;
  private final EndpointWords endpoints;

  YamlTree(Reasons reasons, Schemes schemes) {
    this.reasons = reasons;
    this.endpoints = new EndpointWords(reasons, schemes);
  }

  void check(byte[] yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(256 * 1024)
            .build();
    try {
      Object tree = new Load(settings).loadFromInputStream(new ByteArrayInputStream(yaml));
      list("top", tree);
    } catch (YamlEngineException | StackOverflowError e) {
      reasons.add("route.unreadable");
    }
  }

  private void list(String place, Object tree) {
    if (tree instanceof List<?> list) {
      list.forEach(item -> node(place, item));
    } else {
      reasons.add("route.shape", place);
    }
  }

  private void node(String place, Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      reasons.add("route.shape", place);
      return;
    }
    map.forEach((key, value) -> entry(place, String.valueOf(key), value));
  }

  private void entry(String place, String key, Object value) {
    boolean descriptive = DESCRIPTIVE.contains(key) && value instanceof String;
    if (descriptive && !"top".equals(place) && !"steps".equals(place)) {
      return;
    }
    if (!ALLOWED.get(place).contains(key)) {
      reasons.add("route.node", key);
      return;
    }
    switch (key) {
      case "steps" -> list(key, value);
      case "uri" -> endpoints.uri(place, value);
      case "parameters" -> endpoints.parameters(value);
      case "to" -> to(value);
      default -> node(key, value);
    }
  }

  private void to(Object value) {
    if (value instanceof String) {
      endpoints.uri("to", value);
    } else {
      node("to", value);
    }
  }
}
