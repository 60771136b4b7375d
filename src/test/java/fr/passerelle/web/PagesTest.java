package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.journal.Journal;
import fr.passerelle.journal.RecordEvents;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages, without a browser and without FHIR. */
@PagesAlone
class PagesTest {
  private static final String PRACTICE = "cabinet-exemple-hl7v2";

  @Autowired private MockMvc pages;
  @Autowired private Journal journal;
  @Autowired private RecordEvents events;
  private JournaledCases cases;
  private PageReader reader;

  @BeforeEach
  void journal() {
    cases = new JournaledCases(journal);
    reader = new PageReader(pages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/routes", "/routes/" + PRACTICE, "/routes/nouveau-partenaire", "/tools"})
  void a_page_is_there_in_both_languages(String address) throws Exception {
    assertThat(page(get(address).param("lang", "fr"))).doesNotContain("??");
    assertThat(english(address)).contains("<html lang=\"en\">").doesNotContain("??");
  }

  @Test
  void a_record_is_there_in_both_languages() throws Exception {
    UUID id = fresh("05-oru-biologie");
    assertThat(french("/records/" + id)).contains("<html lang=\"fr\">").doesNotContain("??");
    assertThat(english("/records/" + id)).doesNotContain("??");
    assertThat(french("/records?partner=" + PRACTICE))
        .doesNotContain("??")
        .contains("/records/" + id);
    assertThat(english("/records")).doesNotContain("??");
  }

  @Test
  void the_language_is_the_browsers_until_somebody_chooses() throws Exception {
    assertThat(page(get("/").header("Accept-Language", "en-GB,en;q=0.9,fr;q=0.5")))
        .contains("<html lang=\"en\">");
    assertThat(page(get("/").header("Accept-Language", "de"))).contains("<html lang=\"fr\">");
    assertThat(page(get("/").header("Accept-Language", "en").cookie(new Cookie("lang", "fr"))))
        .contains("<html lang=\"fr\">");
    pages
        .perform(get("/?lang=en"))
        .andExpect(header().string("Set-Cookie", org.hamcrest.Matchers.startsWith("lang=en;")));
  }

  @Test
  void nothing_that_was_sent_is_seen_until_somebody_asks() throws Exception {
    UUID id = fresh("01-a28-identite-qualifiee");
    assertThat(french("/records/" + id))
        .contains("PID|", "name[0].family", "PID-5.1")
        .doesNotContain("BERTHELOT", "AMANDINE", "19620714", "1962-07-14", "0238000001");
    assertThat(events.of(id)).isEmpty();
    assertThat(page(post("/records/" + id + "/shown"))).contains("BERTHELOT", "1962-07-14");
    assertThat(events.of(id)).hasSize(1);
  }

  @Test
  void a_text_that_is_of_no_format_is_masked_too() throws Exception {
    byte[] nonsense =
        "Madame BERTHELOT Amandine\r\nMSH|né le 14/07/1962".getBytes(StandardCharsets.UTF_8);
    UUID known = cases.add(PRACTICE, new Hl7v2Translator(), nonsense);
    UUID gone = cases.add("parti", new Hl7v2Translator(), nonsense);
    for (UUID id : List.of(known, gone)) {
      assertThat(french("/records/" + id)).doesNotContain("BERTHELOT", "Amandine", "1962");
    }
  }

  @Test
  void an_element_and_its_field_point_at_each_other() throws Exception {
    String page = french("/records/" + fresh("05-oru-biologie"));
    Matcher row =
        Pattern.compile(
                "<tr id=\"(e\\d+)\" data-fields=\"(f\\d+)\">\\s*<td><code>name\\[0].family</code>")
            .matcher(page);
    assertThat(row.find()).isTrue();
    assertThat(page)
        .contains("<a href=\"#" + row.group(2) + "\"")
        .containsPattern("id=\"" + row.group(2) + "\" href=\"#" + row.group(1) + "\"");
  }

  @Test
  void the_field_at_fault_is_marked_and_the_segment_where_one_is_missing() throws Exception {
    String page = french("/records/" + fresh("07-refuse-message-de-test"));
    assertThat(page).containsPattern("title=\"MSH-11 [^\"]*\" class=\"fault ");
    assertThat(page).containsPattern("<li class=\"faulty\"><span [^>]*>3</span>PID");
  }

  @Test
  void an_identifier_is_searched_for_without_standing_in_an_address() throws Exception {
    String found =
        pages
            .perform(post("/records").param("identifier", "P-1042").param("fate", "INTEGRATED"))
            .andExpect(status().isOk())
            .andExpect(header().doesNotExist("Location"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(found).doesNotContainPattern("(href|action)=\"[^\"]*P-1042");
    pages.perform(get("/records?identifier=P-1042")).andExpect(redirectedUrl("/records"));
  }

  @Test
  void every_other_search_has_an_address() throws Exception {
    pages
        .perform(post("/records").param("partner", PRACTICE).param("event", "ADT^A04"))
        .andExpect(redirectedUrl("/records?partner=" + PRACTICE + "&event=ADT%5EA04"));
  }

  @Test
  void a_value_that_cannot_be_read_is_said_on_the_page() throws Exception {
    assertThat(english("/records?from=yesterday")).contains("role=\"status\"", "from");
  }

  @Test
  void a_long_list_goes_on_and_back() throws Exception {
    for (int i = 0; i < 65; i++) {
      byte[] message =
          ("MSH|^~\\&|A|B|C|D|20260316143012||ADT^A28|L-"
                  + i
                  + "|P|2.5\rPID|1||"
                  + i
                  + "^^^B^PI||X")
              .getBytes(StandardCharsets.US_ASCII);
      cases.add("long", new Hl7v2Translator(), message);
    }
    String first = english("/records?partner=long");
    String second = english(link(first, "Next page"));
    String third = english(link(second, "Next page"));
    assertThat(rows(first)).isEqualTo(30);
    assertThat(rows(second)).isEqualTo(30);
    assertThat(rows(third)).isEqualTo(5);
    assertThat(third).doesNotContain("Next page");
    assertThat(records(english(link(third, "Previous page")))).isEqualTo(records(second));
    assertThat(records(english(link(second, "Previous page")))).isEqualTo(records(first));
  }

  @Test
  void a_page_of_another_site_can_change_nothing() throws Exception {
    String stop = "/routes/" + PRACTICE + "/stop";
    pages
        .perform(post(stop).header("Sec-Fetch-Site", "cross-site"))
        .andExpect(status().isForbidden());
    pages
        .perform(
            post(stop).header("Origin", "https://elsewhere.example").header("Host", "localhost"))
        .andExpect(status().isForbidden());
    pages
        .perform(post(stop).header("Sec-Fetch-Site", "same-origin"))
        .andExpect(redirectedUrl("/routes/" + PRACTICE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/routes", "/records", "/routes/" + PRACTICE})
  void a_browser_runs_and_loads_only_what_comes_from_here(String address) throws Exception {
    String page = french(address);
    pages
        .perform(get(address))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    org.hamcrest.Matchers.containsString("script-src 'self'")));
    assertThat(page)
        .doesNotContainPattern(
            "(?i)<script(?![^>]*src=\"/assets/)|<style|\\sstyle=|\\son\\w+=|https?://");
  }

  @Test
  void a_refused_record_is_settled_with_a_reason_that_is_seen_and_not_twice() throws Exception {
    String record = "/records/" + fresh("07-refuse-message-de-test");
    assertThat(english(record)).contains("Settle this record").doesNotContain("??");
    MockHttpServletRequestBuilder settle =
        post(record + "/settlement").param("reason", "sent again by post").param("by", "Lea");
    pages.perform(settle).andExpect(redirectedUrl(record));
    assertThat(english(record))
        .contains("sent again by post", "settled")
        .doesNotContain("??", "Settle this record");
    pages.perform(settle).andExpect(status().isConflict());
    assertThat(english("/records/" + fresh("05-oru-biologie"))).doesNotContain("/settlement");
  }

  @Test
  void an_address_without_a_page_says_so() throws Exception {
    for (String address :
        List.of("/records/nobody", "/records/" + UUID.randomUUID(), "/routes/no")) {
      pages.perform(get(address)).andExpect(status().isNotFound());
    }
  }

  private UUID fresh(String name) throws Exception {
    return cases.hl7(name);
  }

  private String french(String address) throws Exception {
    return reader.french(address);
  }

  private String english(String address) throws Exception {
    return reader.english(address);
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return reader.page(request);
  }

  private static String link(String page, String words) {
    Matcher link = Pattern.compile("href=\"([^\"]*)\">" + words).matcher(page);
    assertThat(link.find()).as(words).isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  private static List<String> records(String page) {
    return Pattern.compile("href=\"/records/([0-9a-f-]{36})\"")
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static int rows(String page) {
    return records(page).size();
  }
}
