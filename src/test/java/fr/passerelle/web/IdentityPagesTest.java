package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.passerelle.journal.Journal;
import fr.passerelle.journal.RecordEvents;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages on whose a record is, without a browser and without FHIR. */
@PagesAlone
class IdentityPagesTest {
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

  @Test
  void traits_are_compared_and_masked_until_somebody_asks() throws Exception {
    UUID id = cases.held("03-a04-consultation");
    String masked = reader.french("/identities/" + id);
    assertThat(masked)
        .contains("class=\"differs\"", "class=\"agrees\"", "class=\"close\"")
        .doesNotContain("??", "HOSTIS", "1962-07-14");
    assertThat(reader.english("/identities/" + id)).doesNotContain("??");
    assertThat(reader.english("/identities")).doesNotContain("??");
    assertThat(reader.page(post("/identities/" + id + "/shown"))).contains("HOSTIS", "1962-07-14");
    assertThat(events.of(id)).hasSize(1);
  }

  @Test
  void what_was_decided_is_seen_and_so_is_why_it_was_not() throws Exception {
    UUID id = cases.held("03-a04-consultation");
    String decisions = "/identities/" + id + "/decisions";
    pages
        .perform(post(decisions).param("decision", "NOT_THIS_ONE").param("person", "1"))
        .andExpect(redirectedUrl("/identities/" + id));
    assertThat(reader.page(post(decisions).param("decision", "CONFIRM").param("person", "1")))
        .contains("notice bad");
  }

  @Test
  void a_decision_can_be_taken_back() throws Exception {
    UUID id = cases.held("03-a04-consultation");
    String undo = "/identities/" + id + "/decisions/" + UUID.randomUUID() + "/undo";
    assertThat(reader.french("/identities/" + id)).contains("/undo\"");
    pages.perform(post(undo)).andExpect(redirectedUrl("/identities/" + id));
    assertThat(reader.page(post("/identities/" + id + "/withdrawal"))).contains("notice bad");
  }

  @Test
  void what_a_replay_would_change_is_seen_first_and_without_values() throws Exception {
    UUID id = cases.held("03-a04-consultation");
    assertThat(reader.page(post("/records/" + id + "/preview")))
        .contains("/name/0/family", "/records/" + id + "/replay")
        .doesNotContain("??", "BERTHELOT", "MOREL");
    assertThat(reader.page(post("/records/" + id + "/replay"))).contains("notice bad");
  }

  @Test
  void what_a_decision_would_change_is_seen_first_and_without_values() throws Exception {
    UUID id = cases.held("04-a40-fusion");
    String preview = "/identities/" + id + "/preview";
    assertThat(reader.french("/identities/" + id)).contains("formaction=\"" + preview + "\"");
    for (String language : List.of("fr", "en")) {
      assertThat(
              reader.page(post(preview).param("person", "1").header("Accept-Language", language)))
          .contains("/name/0/family", "value=\"CONFIRM\"")
          .doesNotContain("??", "BERTHELOT", "MOREL");
    }
  }

  @Test
  void a_filed_record_can_go_to_another_person_in_one_go() throws Exception {
    UUID id = cases.hl7("05-oru-biologie");
    String refiling = "/identities/" + id + "/refiling";
    assertThat(reader.french("/identities/" + id)).contains(refiling).doesNotContain("??");
    assertThat(reader.page(post(refiling).param("person", "1").param("by", "x")))
        .contains("notice bad")
        .doesNotContain("??");
    assertThat(reader.page(post(refiling).param("by", "x"))).contains("notice good", "<li>");
  }

  @Test
  void records_that_are_ticked_are_replayed_once_seen_what_would_change() throws Exception {
    UUID one = cases.held("03-a04-consultation");
    UUID two = cases.held("05-oru-biologie");
    assertThat(reader.french("/records")).doesNotContain("name=\"all\"", "??");
    assertThat(reader.french("/records?partner=cabinet-exemple-hl7v2&fate=HELD"))
        .contains("value=\"" + one + "\"", "form=\"selection\"")
        .doesNotContain("??");
    for (String language : List.of("fr", "en")) {
      assertThat(
              reader.page(
                  post("/records/preview")
                      .param("record", one.toString(), two.toString())
                      .header("Accept-Language", language)))
          .contains("/name/0/family", "value=\"" + one + "\"", "value=\"" + two + "\"")
          .doesNotContain("??", "BERTHELOT", "MOREL");
    }
    assertThat(reader.page(post("/records/replay").param("record", one.toString())))
        .contains("class=\"differs\"")
        .doesNotContain("??", "<button");
    assertThat(reader.page(post("/records/preview"))).doesNotContain("??", "<table");
  }

  @Test
  void all_that_a_partner_has_held_are_replayed_a_part_at_a_time() throws Exception {
    cases.held("03-a04-consultation");
    String list = reader.french("/records?partner=cabinet-exemple-hl7v2&fate=HELD");
    assertThat(list).contains("name=\"all\"");
    String preview =
        reader.page(
            post("/records/preview")
                .param("all", "true")
                .param("partner", "labo")
                .param("fate", "HELD"));
    assertThat(preview).contains("name=\"after\"", "200");
  }

  @Test
  void merges_are_listed_with_who_and_how_they_stand() throws Exception {
    assertThat(reader.french("/merges"))
        .contains("/merges/" + InventedMerges.STANDS, "Rochefoucauld", "en vigueur", "défaite")
        .doesNotContain("??");
    assertThat(reader.english("/merges"))
        .contains("stands", "undone")
        .doesNotContain("??", "rel=\"next\"");
    assertThat(reader.french("/merges?before=" + InventedMerges.UNDONE))
        .contains("/merges?before=" + InventedMerges.UNDONE, "Fusions plus anciennes");
  }

  @Test
  void the_undoing_of_a_merge_is_seen_first_then_done_and_what_stays_is_named() throws Exception {
    String merge = "/merges/" + InventedMerges.STANDS;
    for (String language : List.of("fr", "en")) {
      assertThat(reader.page(get(merge).header("Accept-Language", language)))
          .contains(merge + "/preview")
          .doesNotContain("??", merge + "/undo");
      assertThat(reader.page(post(merge + "/preview").header("Accept-Language", language)))
          .contains(merge + "/undo", "/name/0/family")
          .doesNotContain("??", "BERTHELOT", "MOREL");
      assertThat(
              reader.page(
                  post(merge + "/undo").param("by", "Léa").header("Accept-Language", language)))
          .contains("notice good", "Encounter/00000040-0000-4000-8000-000000000009")
          .doesNotContain("??");
    }
  }

  @Test
  void a_merge_that_cannot_be_undone_says_why_and_an_unknown_one_is_not_there() throws Exception {
    String undone = "/merges/" + InventedMerges.UNDONE;
    assertThat(reader.french(undone)).doesNotContain("??", undone + "/preview");
    assertThat(reader.page(post(undone + "/undo"))).contains("notice bad");
    pages.perform(get("/merges/" + UUID.randomUUID())).andExpect(status().isNotFound());
  }
}
