package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The page that validates, without a browser. */
@PagesAlone
@ExtendWith(OutputCaptureExtension.class)
class ValidationPageTest {
  private static final Path EXAMPLES = Path.of("fhir-profiles", "package", "example");

  @LocalServerPort private int port;
  @Autowired private MockMvc pages;

  @Test
  void a_pasted_resource_has_its_faults_beside_its_lines() throws Exception {
    String page = french(multipart("/validation").param("text", broken()), 200);
    assertThat(page)
        .doesNotContain("??")
        .contains("Fautes trouvées : ", "La propriété &#39;colour&#39; n&#39;est pas connue")
        .containsPattern("<li id=\"f1-\\d+\" class=\"bad\"><span class=\"line\">\\d+</span>")
        .contains("texte collé");
  }

  @Test
  void a_valid_resource_has_none_and_its_text_can_be_changed_and_sent_again() throws Exception {
    String page =
        text(multipart("/validation").param("text", valid()).header("Accept-Language", "en"), 200);
    assertThat(page).contains("No fault.", "&quot;resourceType&quot;").doesNotContain("??");
  }

  @Test
  void files_of_every_kind_are_counted_in_a_table() throws Exception {
    byte[] zip =
        zip(
            "lot/été.json",
            broken(),
            "lot/suite.ndjson",
            oneLine(valid()) + "\n" + oneLine(broken()) + "\n",
            "lot/notes.txt",
            "rien de FHIR");
    String page =
        french(
            multipart("/validation")
                .file(file("lot.zip", zip))
                .file(file("seul.xml", bytes("<Patient xmlns=\"http://hl7.org/fhir\"/>"))),
            200);
    assertThat(page)
        .contains("lot.zip/lot/été.json", "lot.zip/lot/suite.ndjson", "seul.xml")
        .contains("laissés de côté, qui ne sont ni JSON, ni XML, ni NDJSON : 1");
  }

  @Test
  void names_of_an_archive_made_before_unicode_keep_their_accents() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip =
        new ZipOutputStream(bytes, java.nio.charset.Charset.forName("IBM850"))) {
      zip.putNextEntry(new ZipEntry("été.json"));
      zip.write(bytes(valid()));
    }
    assertThat(french(multipart("/validation").file(file("v.zip", bytes.toByteArray())), 200))
        .contains("v.zip/été.json");
  }

  @Test
  void a_profile_can_be_chosen_and_one_that_is_not_loaded_is_refused() throws Exception {
    String form = french(get("/validation"), 200);
    assertThat(form).contains("<optgroup label=\"CarePlan\">", "psl-care-plan</option>");
    String page =
        french(
            multipart("/validation")
                .param("text", valid())
                .param("profile", "http://example.org/StructureDefinition/nulle-part"),
            422);
    assertThat(page).contains("nulle-part n&#39;est pas chargé", "Choisissez un profil");
  }

  @Test
  void what_cannot_be_read_says_why_and_what_to_do() throws Exception {
    assertThat(french(multipart("/validation"), 422)).contains("Collez une ressource");
    assertThat(french(multipart("/validation").param("text", "bonjour"), 422))
        .contains("Rien de ce qui a été envoyé ne se lit");
    String xxe =
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
            + "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&b;\"/></Patient>";
    assertThat(french(multipart("/validation").param("text", xxe), 422))
        .contains("doctype")
        .doesNotContain("root:");
  }

  @Test
  void an_archive_that_is_broken_or_leads_outside_is_refused() throws Exception {
    byte[] broken = {'P', 'K', 3, 4, 9, 9, 9, 9};
    assertThat(french(multipart("/validation").file(file("x.zip", broken)), 422))
        .contains("ne se lit pas");
    for (String name :
        new String[] {"../a.json", "/etc/a.json", "C:\\a.json", "b/..\\..\\a.json"}) {
      assertThat(french(multipart("/validation").file(file("x.zip", zip(name, "{}"))), 422))
          .contains("sort d&#39;elle");
    }
  }

  @Test
  void more_than_the_limits_is_refused_before_it_is_all_unpacked() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("image.bin"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 80; i++) {
        zip.write(nothing);
      }
    }
    assertThat(french(multipart("/validation").file(file("x.zip", bomb.toByteArray())), 413))
        .contains("500 fichiers et 64 Mo au plus");
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(many)) {
      for (int i = 0; i <= 500; i++) {
        zip.putNextEntry(new ZipEntry(i + ".json"));
      }
    }
    french(multipart("/validation").file(file("x.zip", many.toByteArray())), 413);
  }

  @Test
  void a_report_can_be_downloaded_in_three_forms() throws Exception {
    String sealed = sealed(french(multipart("/validation").param("text", broken()), 200));
    for (String form : new String[] {"json", "html", "xml"}) {
      MockHttpServletResponse answer =
          pages
              .perform(
                  multipart("/validation/reports/validation." + form)
                      .param("report", sealed)
                      .header("Accept-Language", "fr"))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse();
      assertThat(answer.getHeader("Content-Disposition"))
          .isEqualTo("attachment; filename=\"validation." + form + "\"");
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .contains("Unrecognised_property_", "Patient.gender");
    }
  }

  @Test
  void a_link_leads_to_a_report_without_anything_that_was_sent() throws Exception {
    MockMultipartFile file = file("Zaouenan.json", bytes(broken()));
    String sealed = sealed(french(multipart("/validation").file(file), 200));
    String link =
        pages
            .perform(multipart("/validation/reports").param("report", sealed))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getHeader("Location");
    assertThat(french(get(link), 200))
        .contains("Fichier 1", "Patient.gender", "La propriété &#39;…&#39; n&#39;est pas connue")
        .doesNotContain("Zaouenan", "femme", "colour");
    assertThat(french(get("/validation/reports/0123"), 404)).contains("Ce rapport n’existe pas");
  }

  @Test
  void a_report_that_was_not_made_here_is_neither_kept_nor_given_out() throws Exception {
    assertThat(french(multipart("/validation/reports").param("report", "a.b"), 422))
        .contains("validez de nouveau");
    french(multipart("/validation/reports/validation.html").param("report", "a.b"), 422);
    french(multipart("/validation/reports/validation.html"), 422);
  }

  @Test
  void what_is_too_large_is_refused_with_a_sentence() throws Exception {
    byte[] head =
        bytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/validation"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Accept-Language", "fr")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () ->
                        new SequenceInputStream(
                            new ByteArrayInputStream(head),
                            ByteStreams.limit(new Endless(), 200L << 20))))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("trop volumineux").doesNotContain("Exception");
  }

  @Test
  void a_pasted_text_may_be_as_long_as_a_file() throws Exception {
    String form = "text=" + "+".repeat(3 << 20) + "{}";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/validation"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void nothing_that_is_sent_is_logged_or_written(CapturedOutput output) throws Exception {
    String text = broken().replace("\"femme\"", "\"Zaouënan\"");
    french(multipart("/validation").file(file("Tilleuls.json", bytes(text))), 200);
    french(multipart("/validation").param("text", "{ Zaouënan"), 422);
    french(multipart("/validation").file(file("Tilleuls.zip", bytes("PK\3\4 Zaouënan"))), 422);
    assertThat(output.getAll()).doesNotContain("Zaouënan", "Tilleuls");
  }

  @Test
  void nothing_keeps_a_copy_and_no_other_site_can_send() throws Exception {
    pages
        .perform(multipart("/validation").param("text", valid()))
        .andExpect(header().string("Cache-Control", "no-store"));
    pages
        .perform(
            multipart("/validation").param("text", valid()).header("Sec-Fetch-Site", "cross-site"))
        .andExpect(status().isForbidden());
  }

  private static String sealed(String page) {
    Matcher field = Pattern.compile("name=\"report\" value=\"([^\"]+)\"").matcher(page);
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private String french(AbstractMockHttpServletRequestBuilder<?> request, int status)
      throws Exception {
    return text(request.header("Accept-Language", "fr"), status);
  }

  private String text(AbstractMockHttpServletRequestBuilder<?> request, int status)
      throws Exception {
    MockHttpServletResponse answer = pages.perform(request).andReturn().getResponse();
    String page = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer.getStatus()).as(page).isEqualTo(status);
    assertThat(page).doesNotContain("??", "Exception", "\tat ");
    return page;
  }

  private static String valid() throws IOException {
    return Files.readString(EXAMPLES.resolve("Patient-patient-provisoire.json"));
  }

  private static String broken() throws IOException {
    return valid()
        .replaceFirst("\"gender\" *: *\"[a-z]*\"", "\"gender\": \"femme\", \"colour\": [1]");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      Arrays.fill(bytes, from, from + length, (byte) ' ');
      return length;
    }
  }

  private static MockMultipartFile file(String name, byte[] bytes) {
    return new MockMultipartFile("file", name, "", bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(bytes(namesAndTexts[i + 1]));
      }
    }
    return bytes.toByteArray();
  }
}
