package fr.passerelle.intake;

import static fr.passerelle.testing.Announcement.message;
import static fr.passerelle.testing.Announcement.person;
import static fr.passerelle.testing.Announcement.qualified;
import static fr.passerelle.testing.Announcement.translated;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.PatientPart;
import fr.passerelle.translation.Translated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class PersonMergeTest {
  private final Partner hospital = Partners.authority("hopital-test");
  private final Partner practice = Partners.plain("cabinet-test");
  private final Partner laboratory = Partners.plain("labo-test");

  private record Said(Partner partner, Translated message) {}

  @Test
  void three_sources_in_all_six_orders_give_the_same_patient_and_lose_nothing() {
    List<Said> messages =
        List.of(
            new Said(practice, message("2026-03-01T08:00:00Z", person("MOREL", "Lea", "0601"))),
            new Said(laboratory, message("2026-03-02T08:00:00Z", person("MOREL", "Léa", "0602"))),
            new Said(hospital, message("2026-03-03T08:00:00Z", qualified("MOREL", "Léa", "0603"))));
    List<Patient> results = permutations(messages).stream().map(PersonMergeTest::mergeAll).toList();
    assertThat(results).hasSize(6).allMatch(patient -> patient.equalsDeep(results.get(0)));
    Patient patient = results.get(0);
    assertThat(patient.getTelecom())
        .extracting(ContactPoint::getValue)
        .containsExactlyInAnyOrder("0601", "0602", "0603");
    assertThat(patient.getNameFirstRep().getGivenAsSingleString()).isEqualTo("Léa");
    assertThat(patient.getIdentifier()).hasSize(4);
  }

  @Test
  void a_first_message_is_applied_whole_and_nothing_is_said_to_differ() {
    PersonMerge merge = new PersonMerge(assertions());
    PersonMerge.Merged merged =
        merge.merge(
            "p",
            Optional.empty(),
            message("2026-01-01T00:00:00Z", qualified("DURAND", "Zoé", "1")),
            hospital);
    assertThat(merged.notApplied()).isEmpty();
  }

  @Test
  void a_route_without_authority_changes_no_trait_and_is_told_so() {
    PersonMerge merge = new PersonMerge(assertions());
    merge.merge(
        "p",
        Optional.empty(),
        message("2026-01-01T00:00:00Z", qualified("DURAND", "Zoé", "1")),
        hospital);
    PersonMerge.Merged merged =
        merge.merge(
            "p",
            Optional.empty(),
            message("2026-02-01T00:00:00Z", person("DURANT", "Zoé", "2")),
            laboratory);
    assertThat(merged.person().getNameFirstRep().getFamily()).isEqualTo("DURAND");
    assertThat(merged.notApplied()).contains("NAMES");
  }

  @Test
  void an_unqualified_identity_never_changes_a_qualified_one_even_with_authority() {
    PersonMerge merge = new PersonMerge(assertions());
    merge.merge(
        "p",
        Optional.empty(),
        message("2026-01-01T00:00:00Z", qualified("PETIT", "Anne", "1")),
        laboratory);
    PersonMerge.Merged merged =
        merge.merge(
            "p",
            Optional.empty(),
            message("2026-02-01T00:00:00Z", person("PETI", "Ane", "2")),
            hospital);
    assertThat(merged.person().getNameFirstRep().getFamily()).isEqualTo("PETIT");
  }

  @Test
  void an_explicit_delete_removes_only_what_that_source_gave() {
    PersonMerge merge = new PersonMerge(assertions());
    merge.merge(
        "p",
        Optional.empty(),
        message("2026-01-01T00:00:00Z", person("ROY", "Luc", "01")),
        practice);
    merge.merge(
        "p",
        Optional.empty(),
        message("2026-01-02T00:00:00Z", person("ROY", "Luc", "02")),
        laboratory);
    Patient said = person("ROY", "Luc", null);
    PersonMerge.Merged merged =
        merge.merge(
            "p",
            Optional.empty(),
            translated("2026-01-03T00:00:00Z", said, Set.of(PatientPart.TELECOM)),
            practice);
    assertThat(merged.person().getTelecom())
        .extracting(ContactPoint::getValue)
        .containsExactly("02");
  }

  @Test
  void an_older_message_that_comes_late_changes_nothing_newer() {
    PersonMerge merge = new PersonMerge(assertions());
    merge.merge(
        "p",
        Optional.empty(),
        message("2026-01-02T00:00:00Z", person("ROY", "Luc", "new")),
        practice);
    Patient older = person("ROI", "Luc", "old").setIdentifier(null);
    PersonMerge.Merged merged =
        merge.merge("p", Optional.empty(), message("2026-01-01T00:00:00Z", older), practice);
    assertThat(merged.applied()).isFalse();
    assertThat(merged.person().getTelecomFirstRep().getValue()).isEqualTo("new");
  }

  @Test
  void what_a_client_wrote_over_fhir_stays() {
    PersonMerge merge = new PersonMerge(assertions());
    Patient stored = person("ROY", "Luc", "06-fhir");
    stored.setId("Patient/p/_history/7");
    stored.getMeta().setLastUpdated(Date.from(Instant.parse("2026-01-01T00:00:00Z")));
    PersonMerge.Merged merged =
        merge.merge(
            "p",
            Optional.of(stored),
            message("2026-01-02T00:00:00Z", person("ROI", "Luc", "06-lab")),
            laboratory);
    assertThat(merged.person().getNameFirstRep().getFamily()).isEqualTo("ROY");
    assertThat(merged.person().getTelecom())
        .extracting(ContactPoint::getValue)
        .containsExactly("06-fhir", "06-lab");
  }

  private static Patient mergeAll(List<Said> messages) {
    PersonMerge merge = new PersonMerge(assertions());
    Patient result = null;
    for (Said said : messages) {
      result = merge.merge("p", Optional.empty(), said.message(), said.partner()).person();
    }
    return result;
  }

  private static Assertions assertions() {
    return new Assertions(new MigratedDatabase().jdbc(), FhirContext.forR4Cached());
  }

  private static List<List<Said>> permutations(List<Said> messages) {
    if (messages.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Said>> all = new ArrayList<>();
    for (Said first : messages) {
      List<Said> rest = new ArrayList<>(messages);
      rest.remove(first);
      for (List<Said> tail : permutations(rest)) {
        List<Said> order = new ArrayList<>(List.of(first));
        order.addAll(tail);
        all.add(order);
      }
    }
    return all;
  }
}
