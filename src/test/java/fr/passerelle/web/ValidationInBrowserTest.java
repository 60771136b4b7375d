package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that validates, in a real browser. */
@PagesAlone
class ValidationInBrowserTest {
  private static final Path VALID =
      Path.of("fhir-profiles", "package", "example", "Patient-patient-provisoire.json");

  /** A keyboard reaches everything within so many steps. */
  private static final int STEPS = 20;

  private static Browser browser;

  @LocalServerPort private int port;

  @BeforeAll
  static void start(@TempDir Path profile) throws Exception {
    browser = Browser.start(profile);
  }

  @BeforeEach
  void begin() {
    browser.scripts(true);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void a_text_is_pasted_sent_and_passed_on_with_the_keyboard_alone() throws Exception {
    browser.resize(1280, 900);
    browser.open(page());
    tabTo("document.activeElement.name === 'text'");
    browser.type(broken());
    tabTo("document.activeElement.matches('button.strong')");
    browser.press("Enter");
    browser.await("document.querySelector('.checked .bad .message') !== null");
    assertThat(browser.value("document.title")).isEqualTo("Fautes trouvées : 4.");
    tabTo("document.activeElement.matches('.places .bad')");
    browser.press("Enter");
    browser.await("location.hash !== '' && document.querySelector(':target') !== null");
    browser.open(page());
    assertThat(browser.value("document.body.textContent")).doesNotContain("femme");
  }

  @Test
  void files_that_are_dropped_are_the_chosen_ones() throws Exception {
    browser.resize(1280, 900);
    browser.open(page());
    browser.value(
        """
        const dropped = new DataTransfer();
        dropped.items.add(new File(['{}'], 'déposé.json'));
        dropped.items.add(new File(['{}'], 'aussi.json'));
        const drop = (type) => document.querySelector('form[data-drop]').dispatchEvent(
          new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }));
        drop('dragover');
        """);
    browser.await("document.querySelector('.dropping') !== null");
    browser.value("drop('drop')");
    assertThat(browser.value("document.querySelector('input[type=file]').files[0].name"))
        .isEqualTo("déposé.json");
    assertThat(browser.value("String(document.activeElement.matches('button.strong'))"))
        .isEqualTo("true");
  }

  @Test
  void nothing_is_wider_than_a_phone_and_no_script_is_needed(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("prescription-médicamenteuse-de-sortie-d-hospitalisation.json");
    Files.writeString(file, broken());
    browser.resize(390, 844);
    browser.scripts(false);
    browser.open(page());
    assertThat(overflow()).isEqualTo("0");
    browser.choose("input[type=file]", List.of(file, VALID));
    browser.click("form[data-drop] button");
    browser.await("document.querySelectorAll('tbody tr').length === 2");
    assertThat(overflow()).isEqualTo("0");
    browser.click(".reports button.strong");
    browser.await("location.pathname.startsWith('/validation/reports/')");
    browser.await("document.querySelector('.found') !== null");
    assertThat(overflow()).isEqualTo("0");
    assertThat(browser.value("document.body.textContent"))
        .contains("Fichier 2")
        .doesNotContain("prescription", "femme");
  }

  private String page() {
    return "http://localhost:" + port + "/validation?lang=fr";
  }

  private String overflow() {
    return browser.value("String(document.documentElement.scrollWidth - innerWidth)");
  }

  private void tabTo(String isReached) {
    for (int step = 0; step < STEPS; step++) {
      browser.press("Tab");
      if (browser.value("String(" + isReached + ")").equals("true")) {
        return;
      }
    }
    assertThat(isReached).as("not reached with the keyboard").isEmpty();
  }

  private static String broken() throws Exception {
    return Files.readString(VALID)
        .replaceFirst("\"gender\" *: *\"[a-z]*\"", "\"gender\": \"femme\", \"colour\": [1]");
  }
}
