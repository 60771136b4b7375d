package fr.passerelle.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.hprim.HprimMedecinTranslator;
import fr.passerelle.journal.PatientsByNumber;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.Profiles;
import fr.passerelle.routes.RouteStatus;
import fr.passerelle.routes.Routes;
import fr.passerelle.testing.Partners;
import fr.passerelle.trace.RecordTraces;
import fr.passerelle.trace.Trace;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Sentence;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  "fr.passerelle.intake.pages",
  "fr.passerelle.trial.pages",
  "fr.passerelle.validation.pages"
})
@Import({InventedIdentities.class, InventedMerges.class})
public class PagesServer {
  private static final Map<String, MessageTranslator> FORMATS =
      Map.of("hl7v2", new Hl7v2Translator(), "hprim-medecin", new HprimMedecinTranslator());

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** The profiles as the server has them. */
  @Bean
  Profiles profiles() {
    return Profiles.in(Path.of("fhir-profiles"));
  }

  @Bean
  ProfileValidator profileValidator(Profiles profiles) {
    return profiles.validator();
  }

  @Bean
  ProfileCatalog profileCatalog(Profiles profiles) {
    return profiles.catalog();
  }

  @Bean
  PatientsByNumber patientsByNumber() {
    return number -> Set.of();
  }

  @Bean
  fr.passerelle.intake.Partners contracts() {
    return new fr.passerelle.intake.Partners() {
      @Override
      public Optional<Partner> find(String id) {
        return ids().contains(id) ? Optional.of(Partners.authority(id)) : Optional.empty();
      }

      @Override
      public Set<String> ids() {
        return Set.of("cabinet-exemple-hl7v2", "labo-exemple-hprim");
      }
    };
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
