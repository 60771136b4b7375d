package fr.passerelle.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteStreams;
import fr.passerelle.profiles.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SubjectsTest {

  @Test
  void a_json_file_is_one_resource_however_it_is_written() throws IOException {
    assertThat(read("a.json", "{\n\"a\":1}\n")).hasSize(1);
    assertThat(read("a.json", "{\"a\":1}\n\n")).hasSize(1);
    assertThat(read("a.xml", "<a>\n</a>")).hasSize(1);
    assertThat(read("a.json", "")).hasSize(1);
  }

  @Test
  void ndjson_is_known_by_its_name_or_its_second_line() throws IOException {
    assertThat(read("a.ndjson", "{}")).extracting(Subject::line).containsExactly(1);
    assertThat(read("-", "{}\r\n\n{\n")).extracting(Subject::line).containsExactly(1, 3);
    assertThat(read("a.ndjson", "\n")).isEmpty();
  }

  @Test
  void what_is_too_large_is_refused_unread_and_the_rest_is_read() throws IOException {
    List<Subject> subjects = new ArrayList<>();
    String text = "{\"a\":\"" + "x".repeat(100) + "\"}\n{\"b\":1}\n";
    new Subjects(Locale.FRENCH, 50).read("a.ndjson", bytes(text), subjects::add);
    assertThat(subjects).hasSize(2);
    assertThat(subjects.get(0).refusal().map(Finding::rule)).contains("too-large");
    assertThat(subjects.get(1).text()).isEqualTo("{\"b\":1}");
  }

  @Test
  void two_hundred_megabytes_on_one_line_are_refused_within_the_limit() throws IOException {
    byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    InputStream large =
        new java.io.SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(200, megabyte).stream()
                    .<InputStream>map(ByteArrayInputStream::new)
                    .toList()));
    List<Subject> subjects = new ArrayList<>();
    new Subjects(Locale.ENGLISH, 1 << 20).read("a.json", large, subjects::add);
    assertThat(subjects).extracting(Subject::text).containsExactly("");
    assertThat(ByteStreams.exhaust(large)).isPositive();
  }

  private static List<Subject> read(String file, String text) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    new Subjects(Locale.ENGLISH).read(file, bytes(text), subjects::add);
    return subjects;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
