package fr.passerelle.house.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The operations and schemas of {@code openapi.yaml}. */
final class DescribedApi {
  private static final String FILE = "/static/api/openapi.yaml";

  private final Map<String, Object> root;

  DescribedApi() throws IOException {
    try (InputStream file = DescribedApi.class.getResourceAsStream(FILE)) {
      root = new Yaml().load(file);
    }
  }

  Map<String, Operation> operations() {
    Map<String, Operation> found = new TreeMap<>();
    map(root, "paths")
        .forEach(
            (path, methods) ->
                asMap(methods)
                    .forEach(
                        (method, operation) -> {
                          String name = method.toUpperCase(Locale.ROOT) + " " + path;
                          found.put(name, operation(name, asMap(operation)));
                        }));
    return found;
  }

  /** Operations that do not say how they refuse. */
  Set<String> withoutRefusal() {
    Set<String> found = new TreeSet<>();
    map(root, "paths")
        .forEach(
            (path, methods) ->
                asMap(methods)
                    .forEach(
                        (method, operation) -> {
                          if (!map(asMap(operation), "responses").containsKey("default")) {
                            found.add(method + " " + path);
                          }
                        }));
    return found;
  }

  /** Schema name to its properties, each with its type, with {@code !} when it is required. */
  Map<String, Map<String, String>> objects() {
    Map<String, Map<String, String>> found = new TreeMap<>();
    schemas()
        .forEach(
            (name, schema) -> {
              if (asMap(schema).containsKey("properties")) {
                found.put(name, properties(asMap(schema)));
              }
            });
    return found;
  }

  private Map<String, String> properties(Map<String, Object> schema) {
    Object required = schema.getOrDefault("required", List.of());
    Map<String, String> found = new TreeMap<>();
    map(schema, "properties")
        .forEach(
            (name, property) ->
                found.put(
                    name,
                    type(asMap(property)) + (((List<?>) required).contains(name) ? "!" : "")));
    return found;
  }

  private Operation operation(String name, Map<String, Object> operation) {
    Map<String, String> parameters = new HashMap<>();
    for (Object each : (List<?>) operation.getOrDefault("parameters", List.of())) {
      Map<String, Object> one = asMap(each);
      parameters.put(
          one.get("in") + " " + one.get("name"),
          type(map(one, "schema")) + (Boolean.TRUE.equals(one.get("required")) ? "!" : ""));
    }
    String answer =
        map(operation, "responses").entrySet().stream()
            .filter(response -> response.getKey().startsWith("2"))
            .map(response -> content(asMap(response.getValue())))
            .findFirst()
            .orElse("");
    return new Operation(name, parameters, content(map(operation, "requestBody")), answer);
  }

  private String content(Map<String, Object> described) {
    return map(described, "content").values().stream()
        .map(media -> type(map(asMap(media), "schema")))
        .findFirst()
        .orElse("");
  }

  /** The shape of a schema in the words of {@link ControllersApi}. */
  private String type(Map<String, Object> schema) {
    if (schema.containsKey("$ref")) {
      String name = String.valueOf(schema.get("$ref")).replace("#/components/schemas/", "");
      Map<String, Object> target = map(schemas(), name);
      return target.containsKey("enum") ? type(target) : name;
    }
    if (schema.containsKey("enum")) {
      return new TreeSet<>((List<?>) schema.get("enum")).toString();
    }
    String type = String.valueOf(schema.get("type"));
    return switch (type) {
      case "array" -> "array of " + type(map(schema, "items"));
      case "object" -> "map of " + type(map(schema, "additionalProperties"));
      default -> schema.containsKey("format") ? type + " " + schema.get("format") : type;
    };
  }

  private Map<String, Object> schemas() {
    return map(map(root, "components"), "schemas");
  }

  private static Map<String, Object> map(Map<String, Object> parent, String key) {
    return asMap(parent.getOrDefault(key, Map.of()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }
}
