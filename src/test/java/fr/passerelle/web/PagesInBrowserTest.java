package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the script does, in a real browser; the other tests look at the pages without one. */
@PagesAlone
class PagesInBrowserTest {
  @LocalServerPort private int port;
  @Autowired private Journal journal;

  @Test
  void an_element_that_is_followed_lights_up_its_field(@TempDir Path profile) throws Exception {
    UUID id = new JournaledCases(journal).hl7("05-oru-biologie");
    String address = "http://localhost:" + port + "/records/" + id;
    String plain = seen(address, profile);
    Matcher row = Pattern.compile("<tr id=\"(e\\d+)\" data-fields=\"(f\\d+)\"").matcher(plain);
    assertThat(row.find()).isTrue();
    assertThat(plain).doesNotContainPattern("class=\"[^\"]*\\bhit\\b");
    assertThat(seen(address + "#" + row.group(1), profile))
        .containsPattern("<a id=\"" + row.group(2) + "\"[^>]*class=\"[^\"]*\\bhit\\b");
  }

  /** The page after its script has run. */
  private static String seen(String address, Path profile) throws Exception {
    Path seen = profile.resolve("seen.html");
    List<String> command = Browser.command();
    command.addAll(List.of("--user-data-dir=" + profile.resolve("profile"), "--dump-dom", address));
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(seen.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(seen, StandardCharsets.UTF_8);
  }
}
