package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.passerelle.journal.JournalQueries;
import fr.passerelle.journal.RecordQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The three tools behind a page, without a browser. */
@PagesAlone
class ToolsPageTest {
  private static final Path CASES = Path.of("camel-routes", "cabinet-exemple-hl7v2", "cases");

  @Autowired private MockMvc pages;
  @Autowired private JournalQueries journal;

  @Test
  void a_message_becomes_resources_and_what_is_to_be_said_of_them() throws Exception {
    String page =
        text(
            ask("translation", file("05-oru-biologie"))
                .param("partner", "cabinet-exemple-hl7v2")
                .header("Accept-Language", "fr"));
    assertThat(page)
        .doesNotContain("??")
        .contains("Lu comme hl7v2, enregistrements : 1", "serait traduit")
        .contains("&quot;resourceType&quot; : &quot;DiagnosticReport&quot;");
  }

  @Test
  void a_pasted_message_that_is_none_says_why() throws Exception {
    String page =
        text(
            multipart("/tools/translation")
                .param("text", "bonjour")
                .header("Accept-Language", "en"));
    assertThat(page).contains("would be refused").doesNotContain("??", "bonjour");
  }

  @Test
  void samples_in_an_archive_become_a_page_to_keep() throws Exception {
    MockMultipartFile archive =
        new MockMultipartFile(
            "file", "essais.zip", "application/zip", zip("05-oru-biologie", "08-a28-latin9"));
    pages
        .perform(ask("recette", archive))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(header().string("Content-Disposition", "attachment; filename=\"recette.html\""));
    assertThat(text(ask("recette", archive)))
        .contains("08-a28-latin9.hl7", "05-oru-biologie.hl7")
        .doesNotContain("BERTHELOT");
  }

  @Test
  void a_message_about_somebody_invented_is_a_download() throws Exception {
    MockHttpServletResponse answer =
        pages.perform(ask("anonymised", file("05-oru-biologie"))).andReturn().getResponse();
    assertThat(answer.getHeader("Content-Disposition")).contains("attachment");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .startsWith("MSH|")
        .doesNotContain("BERTHELOT");
  }

  @Test
  void nothing_and_a_broken_archive_are_refused_with_what_to_do() throws Exception {
    pages.perform(multipart("/tools/translation")).andExpect(status().isUnprocessableEntity());
    MockMultipartFile broken =
        new MockMultipartFile("file", "x.zip", "", new byte[] {'P', 'K', 3, 4, 9, 9});
    pages.perform(ask("recette", broken)).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void whoever_changes_the_language_of_a_result_begins_anew() throws Exception {
    pages
        .perform(
            org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                "/tools/translation?lang=en"))
        .andExpect(header().string("Location", "/tools"))
        .andExpect(header().string("Set-Cookie", org.hamcrest.Matchers.startsWith("lang=en")));
  }

  @Test
  void a_page_of_another_site_sends_nothing_here() throws Exception {
    pages
        .perform(ask("translation", file("05-oru-biologie")).header("Sec-Fetch-Site", "cross-site"))
        .andExpect(status().isForbidden());
  }

  @Test
  void nothing_that_is_tried_is_in_the_journal() throws Exception {
    int before = records();
    text(ask("translation", file("05-oru-biologie")));
    assertThat(records()).isEqualTo(before);
  }

  private int records() {
    return journal
        .page(
            new RecordQuery("", List.of(), "", "", "", "", "", "", "", "", "", "").filter(),
            Optional.empty(),
            100)
        .orElseThrow()
        .records()
        .size();
  }

  private static MockMultipartHttpServletRequestBuilder ask(String tool, MockMultipartFile file) {
    MockMultipartHttpServletRequestBuilder request = multipart("/tools/" + tool);
    request.file(file).param("format", "auto");
    return request;
  }

  private String text(
      org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return pages
        .perform(request)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static MockMultipartFile file(String name) throws IOException {
    return new MockMultipartFile("file", "essai.hl7", "", bytes(name));
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(CASES.resolve(name).resolve("input.hl7"));
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry("lot/" + name + ".hl7"));
        zip.write(bytes(name));
        zip.putNextEntry(new ZipEntry("lot/expected." + name + ".json"));
      }
    }
    return bytes.toByteArray();
  }
}
