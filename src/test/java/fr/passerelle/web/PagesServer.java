package fr.passerelle.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.hprim.HprimMedecinTranslator;
import fr.passerelle.identification.Candidate;
import fr.passerelle.identification.ComparedTrait;
import fr.passerelle.identification.ComparedTrait.Agreement;
import fr.passerelle.identification.Decision;
import fr.passerelle.identification.Trait;
import fr.passerelle.intake.Actor;
import fr.passerelle.intake.Decided;
import fr.passerelle.intake.FiledRecords;
import fr.passerelle.intake.HeldRecords;
import fr.passerelle.intake.Replayed;
import fr.passerelle.intake.Replays;
import fr.passerelle.journal.PatientsByNumber;
import fr.passerelle.routes.RouteStatus;
import fr.passerelle.routes.Routes;
import fr.passerelle.testing.Partners;
import fr.passerelle.trace.RecordTraces;
import fr.passerelle.trace.Trace;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.JsonDifference;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The pages of the journal on an empty database, without FHIR, routes or intake. No configuration
 * by its annotations, or the whole server would find it where tests are on the class path.
 */
@EnableAutoConfiguration
@ComponentScan({
  "fr.passerelle.web",
  "fr.passerelle.security",
  "fr.passerelle.journal",
  "fr.passerelle.routes.pages",
  "fr.passerelle.intake.pages"
})
@Import(Actor.class)
public class PagesServer {
  private static final Map<String, MessageTranslator> FORMATS =
      Map.of("hl7v2", new Hl7v2Translator(), "hprim-medecin", new HprimMedecinTranslator());

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  PatientsByNumber patientsByNumber() {
    return number -> Set.of();
  }

  /** Every record may be about the same two persons. */
  @Bean
  HeldRecords heldRecords() {
    HeldRecords held = mock();
    when(held.candidates(any()))
        .thenAnswer(
            call ->
                new HeldRecords.Proposal.Found(
                    call.getArgument(0),
                    List.of(
                        new Candidate(
                            "00000001-0000-4000-8000-000000000001",
                            "VALI",
                            Candidate.Ground.NUMBER,
                            List.of(
                                trait(
                                    Trait.BIRTH_NAME,
                                    "L’HOSTIS-LE FLOC’H",
                                    "L HOSTIS LE FLOCH",
                                    Agreement.AGREES,
                                    "same-but-spelling"),
                                trait(
                                    Trait.FIRST_GIVEN, "Anaïs", "Anaïs", Agreement.AGREES, "same"),
                                trait(
                                    Trait.BIRTH_DATE,
                                    "1962-07-14",
                                    "1962-07-04",
                                    Agreement.CLOSE,
                                    "one-digit"),
                                trait(Trait.SEX, "F", "M", Agreement.DIFFERS, "different"),
                                trait(
                                    Trait.BIRTH_PLACE,
                                    "75113",
                                    null,
                                    Agreement.UNKNOWN,
                                    "only-said"))),
                        new Candidate(
                            "00000001-0000-4000-8000-000000000002",
                            "",
                            Candidate.Ground.TRAITS,
                            List.of(
                                trait(
                                    Trait.BIRTH_NAME,
                                    "L’HOSTIS-LE FLOC’H",
                                    "L’HOSTIS",
                                    Agreement.CLOSE,
                                    "one-is-part"),
                                trait(
                                    Trait.BIRTH_DATE,
                                    "1962-07-14",
                                    "1962-07-14",
                                    Agreement.AGREES,
                                    "same")))),
                    List.of(
                        new Decision(
                            UUID.randomUUID(),
                            call.getArgument(0),
                            Decision.Kind.NOT_THIS_ONE,
                            "00000001-0000-4000-8000-000000000003",
                            "Léa Petit",
                            Instant.parse("2026-11-24T09:00:00Z"),
                            Optional.empty()))));
    when(held.notThisOne(any(), any(), any()))
        .thenAnswer(
            call ->
                new Decided.Done(
                    call.getArgument(0),
                    Fate.HELD,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of()));
    when(held.confirm(any(), any(), any()))
        .thenReturn(
            new Decided.Not(Decided.Why.CONFLICT, Sentence.of(HeldRecords.class, "record-taken")));
    return held;
  }

  @Bean
  FiledRecords filedRecords() {
    FiledRecords filed = mock();
    when(filed.undo(any(), any(), any()))
        .thenReturn(
            new Decided.Done(
                UUID.randomUUID(),
                Fate.HELD,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of()));
    when(filed.withdraw(any(), any()))
        .thenReturn(
            new Decided.Not(Decided.Why.CONFLICT, Sentence.of(HeldRecords.class, "record-taken")));
    return filed;
  }

  /** Every record would have another fate. */
  @Bean
  Replays replays() {
    Replays replays = mock();
    when(replays.preview(any()))
        .thenAnswer(
            call ->
                new Replayed.Done(
                    call.getArgument(0),
                    Fate.HELD,
                    Fate.INTEGRATED,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(
                        new Replayed.Change(
                            "Patient/1",
                            false,
                            List.of(
                                new JsonDifference(
                                    "/name/0/family",
                                    JsonDifference.Kind.DIFFERENT,
                                    "\"BERTHELOT\"",
                                    "\"MOREL\"")))),
                    List.of()));
    when(replays.replay(any()))
        .thenAnswer(
            call ->
                new Replayed.Not(
                    call.getArgument(0),
                    new Decided.Not(
                        Decided.Why.CONFLICT, Sentence.of(HeldRecords.class, "record-taken"))));
    return replays;
  }

  private static ComparedTrait trait(
      Trait trait, String said, String known, Agreement agreement, String why) {
    return new ComparedTrait(
        trait,
        Optional.ofNullable(said),
        Optional.ofNullable(known),
        agreement,
        Sentence.of(Candidate.class, "trait." + why));
  }

  /** A folder in each state. */
  @Bean
  Routes routes() {
    Routes routes = mock();
    List<RouteStatus> statuses =
        List.of(
            status("cabinet-exemple-hl7v2", RouteStatus.State.RUNS, List.of()),
            status("labo-exemple-hprim", RouteStatus.State.STOPPED, List.of()),
            status("hopital-modifie", RouteStatus.State.RUNS, List.of(reason("route.none"))),
            status(
                "nouveau-partenaire",
                RouteStatus.State.NOT_TAKEN,
                List.of(
                    reason("contract.unknown-key", "charet", "charset, zone"),
                    reason("route.none"))));
    when(routes.statuses()).thenReturn(statuses);
    when(routes.stop("cabinet-exemple-hl7v2")).thenReturn(Optional.of(statuses.get(0)));
    return routes;
  }

  private static RouteStatus status(String id, RouteStatus.State state, List<Sentence> reasons) {
    boolean runs = state == RouteStatus.State.RUNS;
    return new RouteStatus(
        id,
        state,
        Instant.parse("2026-11-24T06:00:00Z"),
        state == RouteStatus.State.NOT_TAKEN ? Optional.empty() : Optional.of("passerelle-mllp"),
        runs ? Optional.of("127.0.0.1:2575") : Optional.empty(),
        reasons);
  }

  private static Sentence reason(String key, Object... arguments) {
    return Sentence.of(RouteStatus.class, key, arguments);
  }

  @Bean
  RecordTraces recordTraces() {
    return (partner, format, rank, raw, address) ->
        Optional.ofNullable(FORMATS.get(format))
            .filter(translator -> !partner.equals("parti"))
            .map(
                translator -> {
                  InboundMessage record =
                      new InboundMessage(Partners.authority(partner), raw, rank);
                  return address
                      .flatMap(translator.source(record)::find)
                      .map(field -> Trace.of(translator, record, field))
                      .orElseGet(() -> Trace.of(translator, record));
                });
  }
}
