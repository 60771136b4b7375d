package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.TestIdentification;
import fr.passerelle.journal.TestJournal;
import fr.passerelle.journal.Underway;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.testing.StoreInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The main road on an in-memory database and store, with the real formats. */
public final class TestRoad {
  private static final Formats FORMATS = Formats.installed();

  final StoreInMemory store = new StoreInMemory();
  final TestJournal journal;
  public final Intake intake;

  public TestRoad() {
    this(AccessDecision.Verdict.YES);
  }

  /** On a database of which the caller disposes. */
  TestRoad(JdbcClient jdbc) {
    this(AccessDecision.Verdict.YES, jdbc);
  }

  TestRoad(AccessDecision.Verdict verdict) {
    this(verdict, new MigratedDatabase().jdbc());
  }

  private TestRoad(AccessDecision.Verdict verdict, JdbcClient jdbc) {
    journal = new TestJournal(jdbc);
    intake = road(jdbc, store, verdict);
  }

  /** A road whose store is another one, to see what happens when it fails. */
  TestRoad(ResourceStore failing) {
    JdbcClient jdbc = new MigratedDatabase().jdbc();
    journal = new TestJournal(jdbc);
    intake = road(jdbc, failing, AccessDecision.Verdict.YES);
  }

  private Intake road(JdbcClient jdbc, ResourceStore store, AccessDecision.Verdict verdict) {
    TestIdentification identification = new TestIdentification(jdbc, store);
    Assertions assertions = new Assertions(jdbc, FhirContext.forR4Cached());
    Movements movements = new Movements(jdbc, FhirContext.forR4Cached());
    RecordFiling filing =
        new RecordFiling(
            store,
            identification.index(),
            new PersonMerge(assertions),
            assertions,
            new StayFiling(movements, store),
            new Heads(jdbc),
            new ProfileRemarks(new NothingToSay()),
            new RecordProvenance("https://partner.example/sid"));
    RecordRoad road =
        new RecordRoad(
            journal.journal(),
            identification.identification(),
            filing,
            new PersonUnion(store, identification.index(), assertions, movements, filing));
    Clock clock = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    return new MainRoad(FORMATS, store, road, new Underway(), request -> verdict, clock);
  }

  private static final class NothingToSay implements ProfileValidator {
    @Override
    public ValidationReport validate(Resource resource, Locale language) {
      return new ValidationReport(List.of());
    }

    @Override
    public ValidationReport validate(String text, List<String> profiles, Locale language) {
      return new ValidationReport(List.of());
    }
  }
}
