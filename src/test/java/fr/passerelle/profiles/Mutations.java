package fr.passerelle.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Resources with the mistakes people and programs make: one of ours, or of a folder beside the
 * project where it is there, with one to three places changed. The same seed gives the same ones.
 */
public final class Mutations {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "unknown-code",
          "2026-02-30",
          "not a date",
          "Observation/1",
          "#nowhere",
          "http://guide.example/x",
          "urn:uuid:1",
          "urn:oid:1.2.x",
          "<b>",
          "2026-11-24T25:00:00Z",
          "Practitioner?identifier=1",
          "été\u0007",
          "-1",
          "1e400",
          "true");

  private final Random random;
  private final List<String> originals = new ArrayList<>();

  /** Those of the examples of the project, and of the JSON files below the folders that exist. */
  public Mutations(long seed, Path... besides) throws IOException {
    this.random = new Random(seed);
    Examples.valid().forEach(each -> originals.add(each.text()));
    Examples.invalid().forEach(each -> originals.add(each.text()));
    for (Path folder : besides) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file :
              files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
            originals.add(Files.readString(file));
          }
        }
      }
    }
    originals.removeIf(text -> text.length() > 40_000);
  }

  /** The next one. */
  public String next() throws IOException {
    String original = originals.get(random.nextInt(originals.size()));
    JsonNode tree = JSON.readTree(original);
    for (int places = 1 + random.nextInt(3); places > 0; places--) {
      change(tree);
    }
    String text = random.nextBoolean() ? tree.toString() : tree.toPrettyString();
    return random.nextInt(40) == 0 ? text.substring(0, random.nextInt(text.length())) : text;
  }

  private void change(JsonNode tree) {
    List<ContainerNode<?>> places = new ArrayList<>();
    collect(tree, places);
    ContainerNode<?> place = places.get(random.nextInt(places.size()));
    if (place instanceof ObjectNode object && !object.isEmpty()) {
      changeField(object);
    } else if (place instanceof ArrayNode array && !array.isEmpty()) {
      changeItem(array);
    }
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> places) {
    if (node instanceof ContainerNode<?> container) {
      places.add(container);
      node.forEach(child -> collect(child, places));
    }
  }

  private void changeField(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = object.get(name);
    switch (random.nextInt(10)) {
      case 0, 1 -> object.remove(name);
      case 2 -> object.set(name + "x", object.remove(name));
      case 3 -> object.set(name, NODES.arrayNode().add(value));
      case 4 -> object.set(name, NODES.numberNode(random.nextInt(7)));
      case 5 -> object.set(name, random.nextBoolean() ? NODES.objectNode() : NODES.arrayNode());
      case 6 -> object.set("_" + name, NODES.objectNode().put("id", name));
      case 7 -> object.set(name, NODES.nullNode());
      default -> object.put(name, value());
    }
  }

  private void changeItem(ArrayNode array) {
    int at = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.remove(at);
      case 1 -> array.add(array.get(at).deepCopy());
      case 2 -> array.set(at, NODES.textNode(value()));
      default -> array.addNull();
    }
  }

  private String value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }
}
