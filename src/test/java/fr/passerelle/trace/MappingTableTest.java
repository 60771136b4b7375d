package fr.passerelle.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Translated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of what becomes of the fields of HL7 v2 ({@code src/docs/mapping/hl7v2.md}) is found by
 * changing the fields of the cases and of the messages in {@code src/test/resources/mapping} one by
 * one, so it cannot say what the code does not do.
 */
class MappingTableTest {
  private static final Path TABLE = Path.of("src", "docs", "mapping", "hl7v2.md");
  private static final Path WRITTEN = Path.of("target", "mapping-hl7v2.md");
  private static final int DEEPEST = 2;
  private static final int MOST = 12;

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Set<String>> gives = new TreeMap<>(byNumber());
  private final Map<String, Set<Link.Kind>> kinds = new TreeMap<>(byNumber());

  @Test
  void the_table_in_the_docs_says_what_the_code_does() throws IOException {
    Stream.concat(
            Cases.all().filter(one -> one.translator() == Cases.HL7).map(Cases.Case::record),
            messages())
        .map(record -> Trace.of(Cases.HL7, record))
        .forEach(this::note);
    String table = table();
    Files.writeString(WRITTEN, table, UTF_8);
    assertThat(Files.readString(TABLE, UTF_8))
        .as("Where the mapping was meant to change: cp " + WRITTEN + " " + TABLE)
        .isEqualTo(table);
  }

  private static Stream<InboundMessage> messages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "mapping"))) {
      return files.sorted().toList().stream().map(MappingTableTest::message);
    }
  }

  @Test
  void every_message_the_table_is_made_of_is_taken() throws IOException {
    assertThat(messages())
        .isNotEmpty()
        .allSatisfy(
            message -> assertThat(Cases.HL7.translate(message)).isInstanceOf(Translated.class));
  }

  private static InboundMessage message(Path file) {
    try {
      return Cases.message(Files.readString(file, UTF_8).replace('\n', '\r'));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void note(Trace trace) {
    for (Link link : trace.links()) {
      Place place = link.field().place();
      String field = place.segment() + "-" + place.field();
      names.putIfAbsent(field, link.field().name());
      kinds.computeIfAbsent(field, any -> new TreeSet<>()).add(link.kind());
      Set<String> elements = gives.computeIfAbsent(field, any -> new TreeSet<>());
      elements.addAll(elements(link));
    }
  }

  /** What decides nearly everything of a resource gives the resource. */
  private static Set<String> elements(Link link) {
    Set<String> elements =
        link.elements().stream()
            .filter(element -> !element.type().equals(ElementPath.RECORD))
            .map(MappingTableTest::element)
            .collect(Collectors.toCollection(TreeSet::new));
    return elements.size() <= MOST
        ? elements
        : elements.stream()
            .map(element -> element.substring(0, element.indexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String element(ElementPath path) {
    return path.type()
        + "."
        + Stream.of(path.path().replaceAll("\\[\\d+]", "").split("\\."))
            .limit(DEEPEST)
            .collect(Collectors.joining("."));
  }

  private String table() {
    StringBuilder text =
        new StringBuilder(
            """
            # What becomes of the fields of HL7 v2

            Made by `MappingTableTest`, which changes the fields of sample messages one by one and looks at
            what becomes of them. A field that is not here was in none of the samples; whatever a message holds
            and no mapping reads is listed with the record, field by field. *Listed*: read and not translated,
            wholly or in part. *Checked*: decides whether the message is accepted. *Remarked*: a remark speaks of
            it. *Form*: numbers the segment, says how the message is written, chooses between others or repeats
            another.

            | field | name | becomes |
            |---|---|---|
            """);
    gives.forEach(
        (field, elements) ->
            text.append(
                "| %s | %s | %s |\n".formatted(field, names.get(field), fate(field, elements))));
    return text.toString();
  }

  private String fate(String field, Set<String> elements) {
    Stream<String> others =
        kinds.get(field).stream()
            .filter(kind -> kind == Link.Kind.UNMAPPED || elements.isEmpty())
            .filter(kind -> kind != Link.Kind.GIVES)
            .map(MappingTableTest::word);
    boolean ofRecord = elements.isEmpty() && kinds.get(field).contains(Link.Kind.GIVES);
    return Stream.of(
            elements.stream().map(element -> "`" + element + "`"),
            ofRecord ? Stream.of("*the record itself*") : Stream.<String>empty(),
            others.distinct())
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }

  private static String word(Link.Kind kind) {
    return switch (kind) {
      case UNMAPPED -> "*listed*";
      case DECIDES -> "*checked*";
      case REMARKED -> "*remarked*";
      default -> "*form*";
    };
  }

  /** PID-5 before PID-11; MSH first, then by name. */
  private static Comparator<String> byNumber() {
    return Comparator.comparing((String field) -> !field.startsWith("MSH"))
        .thenComparing(field -> field.substring(0, 3))
        .thenComparing(field -> Integer.valueOf(field.substring(4)));
  }
}
