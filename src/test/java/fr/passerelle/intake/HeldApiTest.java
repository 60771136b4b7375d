package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.passerelle.identification.Decision;
import fr.passerelle.journal.RecordActs;
import fr.passerelle.journal.RecordEvent;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.security.Actor;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Partner;
import fr.passerelle.web.TestApi;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Encounter;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class HeldApiTest {
  private final TestRoad road = new TestRoad();
  private final Partner hospital = road.partners.put(Partners.authority("hopital"));
  private final Partner practice =
      road.partners.put(
          Partners.of("cabinet", false, Partner.UnknownPatient.HOLD, Optional.empty()));
  private final MockMvc open = api(AccessDecision.ANONYMOUS);
  private final MockMvc signedIn = api("Dr Berthe Kervella");

  @Test
  void what_the_traits_are_is_not_said_unless_asked_for_and_then_it_is_kept_with_who()
      throws Exception {
    UUID held = held();
    signedIn
        .perform(get("/api/records/{id}/candidates", held))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.shown").value(false))
        .andExpect(jsonPath("$.candidates[0].traits[0].agreement").value("AGREES"))
        .andExpect(jsonPath("$.candidates[0].traits[0].said").doesNotExist())
        .andExpect(content().string(not(containsString("MOREL"))))
        .andExpect(content().string(not(containsString("1961"))));
    assertThat(road.journal.events().of(held)).isEmpty();
    signedIn
        .perform(get("/api/records/{id}/candidates", held).param("shown", "true"))
        .andExpect(jsonPath("$.candidates[0].traits[0].said").value("MOREL"));
    assertThat(road.journal.events().of(held))
        .extracting(RecordEvent::kind, RecordEvent::actor)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                RecordEvent.Kind.TRAITS_SHOWN, "Dr Berthe Kervella"));
  }

  @Test
  void what_a_replay_changes_is_named_by_place_and_its_values_only_when_asked_for()
      throws Exception {
    Partner plain = road.partners.put(Partners.plain("labo"));
    UUID record = record(plain, Adt.admitted("1", "C-1", "MOREL", "19610504", "V-1"));
    Encounter visit = road.store.all(Encounter.class).get(0).copy();
    visit.addReasonCode().setText("Chute dans l'escalier");
    road.store.save(visit);
    String preview = "/api/records/{id}/replay?preview=true";
    open.perform(post(preview, record))
        .andExpect(jsonPath("$.changes[0].differences[0].path").value("/reasonCode"))
        .andExpect(jsonPath("$.changes[0].differences[0].kind").value("MISSING"))
        .andExpect(content().string(not(containsString("Chute"))));
    assertThat(road.journal.events().of(record)).isEmpty();
    open.perform(post(preview + "&shown=true", record))
        .andExpect(content().string(containsString("Chute")));
    assertThat(road.journal.events().of(record))
        .extracting(RecordEvent::kind)
        .containsExactly(RecordEvent.Kind.CHANGES_SHOWN);
  }

  @Test
  void whoever_signed_in_decides_under_that_name_and_else_under_the_one_they_give()
      throws Exception {
    String body = "{\"decision\":\"NEW\",\"by\":\" Léa Petit \"}";
    UUID held = held();
    decide(open, held, body);
    Decision first = decisions(held).get(0);
    assertThat(first.by()).isEqualTo("Léa Petit");
    signedIn
        .perform(
            delete("/api/records/{id}/decisions/{decision}", held, first.id()).param("by", "x"))
        .andExpect(status().isOk());
    assertThat(decisions(held).get(0).undone().orElseThrow().by()).isEqualTo("Dr Berthe Kervella");
    decide(signedIn, held, body);
    assertThat(decisions(held).get(1).by()).isEqualTo("Dr Berthe Kervella");
    assertThat(new Actor(new Named(AccessDecision.ANONYMOUS)).named(" "))
        .isEqualTo(AccessDecision.ANONYMOUS);
  }

  private static void decide(MockMvc api, UUID held, String body) throws Exception {
    api.perform(
            post("/api/records/{id}/decisions", held)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .andExpect(status().isOk());
  }

  private List<Decision> decisions(UUID record) {
    return road.identification.decisions().of(record);
  }

  private UUID held() {
    record(hospital, Adt.announced("1", "H-1", "MOREL", "19610504"));
    return record(practice, Adt.admitted("2", "C-1", "MOREL", "19610504", "V-1"));
  }

  private UUID record(Partner partner, byte[] message) {
    return road.intake.receive(partner, Adt.FORMAT, message).records().get(0).journalId();
  }

  private MockMvc api(String actor) {
    AccessDecision access = new Named(actor);
    RecordActs acts = road.journal.acts(access);
    return TestApi.of(
        new HeldController(road.held, road.filed, road.previews, acts, new Actor(access)),
        new ReplayController(road.replays, acts));
  }

  /** Everybody may everything, under that name. */
  private record Named(String actor) implements AccessDecision {
    @Override
    public Verdict decide(AccessRequest request) {
      return Verdict.YES;
    }
  }
}
