package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.TestIdentification;
import fr.passerelle.journal.TestJournal;
import fr.passerelle.journal.Underway;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.testing.StoreInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The main road on an in-memory database and store, with the real formats. */
public final class TestRoad {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
  private static final Formats FORMATS = Formats.installed();

  final StoreInMemory store;
  final TestJournal journal;
  final KnownPartners partners = new KnownPartners();
  final TestIdentification identification;
  public final Intake intake;
  final HeldRecords held;
  final FiledRecords filed;
  final Replays replays;
  final Merges merges;
  final Previews previews;
  final Refiling refiling;
  final WaitingSweep sweep;

  public TestRoad() {
    this(AccessDecision.Verdict.YES);
  }

  /** On a database of which the caller disposes. */
  TestRoad(JdbcClient jdbc) {
    this(jdbc, new StoreInMemory(), null, AccessDecision.Verdict.YES);
  }

  TestRoad(AccessDecision.Verdict verdict) {
    this(new MigratedDatabase(), verdict);
  }

  private TestRoad(MigratedDatabase database, AccessDecision.Verdict verdict) {
    this(database.jdbc(), new StoreInMemory(database), null, verdict);
  }

  /** A road whose store is another one, to see what happens when it fails. */
  TestRoad(ResourceStore failing) {
    this(new MigratedDatabase().jdbc(), new StoreInMemory(), failing, AccessDecision.Verdict.YES);
  }

  private TestRoad(
      JdbcClient jdbc,
      StoreInMemory inMemory,
      ResourceStore failing,
      AccessDecision.Verdict verdict) {
    store = inMemory;
    ResourceStore used = failing == null ? inMemory : failing;
    journal = new TestJournal(jdbc);
    identification = new TestIdentification(jdbc, used);
    TestParts parts = new TestParts(jdbc, used, identification, journal);
    Lanes lanes = new Lanes();
    Corrections corrections = new Corrections(used, request -> verdict, lanes);
    RecordsAgain again =
        new RecordsAgain(journal.journal(), journal.claims(), FORMATS, partners, CLOCK);
    intake =
        new MainRoad(FORMATS, used, parts.road, new Underway(), request -> verdict, CLOCK, lanes);
    held =
        new HeldRecords(
            corrections,
            again,
            identification.candidates(),
            identification.decisions(),
            identification.identification(),
            new DecidedFiling(used, parts.others, parts.filing, parts.union),
            parts.filing,
            parts.waiting,
            used);
    replays =
        new Replays(
            corrections,
            again,
            journal.claims(),
            parts.road,
            new DecidedFiling(used, parts.others, parts.filing, parts.union),
            parts.waiting,
            used);
    filed =
        new FiledRecords(
            corrections,
            again,
            journal.claims(),
            new Withdrawal(
                used,
                identification.index(),
                parts.assertions,
                parts.movements,
                new Heads(jdbc),
                parts.filing),
            identification.decisions(),
            used);
    merges =
        new Merges(
            corrections,
            again,
            journal.claims(),
            parts.mergeRows,
            parts.mergeNotes,
            new Separation(
                used,
                identification.index(),
                identification.decisions(),
                parts.assertions,
                parts.mergeNotes,
                parts.said,
                new ResourcesApart(used, parts.mergeNotes, new StaysInMerges(jdbc))),
            identification.decisions(),
            identification.index(),
            CLOCK);
    refiling = new Refiling(corrections, again, filed, held, parts.filing);
    previews =
        new Previews(
            corrections,
            again,
            held,
            merges,
            parts.mergeRows,
            parts.mergeNotes,
            identification.index(),
            used);
    sweep = new WaitingSweep(parts.waiting, again, parts.road, corrections, partners);
  }

  /** What the road is made of. */
  private static final class TestParts {
    final Assertions assertions;
    final Movements movements;
    final RecordFiling filing;
    final PersonUnion union;
    final NumbersOfOthers others;
    final WaitingRecords waiting;
    final RecordRoad road;
    final MergeRows mergeRows;
    final MergeNotes mergeNotes;
    final SaidInMerges said;

    TestParts(
        JdbcClient jdbc,
        ResourceStore store,
        TestIdentification identification,
        TestJournal journal) {
      assertions = new Assertions(jdbc, FhirContext.forR4Cached());
      movements = new Movements(jdbc, FhirContext.forR4Cached());
      filing =
          new RecordFiling(
              store,
              identification.index(),
              new PersonMerge(assertions),
              assertions,
              new StayFiling(movements, store),
              new Heads(jdbc),
              new ProfileRemarks(new NothingToSay()),
              new RecordProvenance("https://partner.example/sid"),
              new ResultTasks(store, "https://partner.example"),
              new OrderTasks("https://partner.example"),
              new AnsweredMessages(journal.journal(), store));
      mergeRows = new MergeRows(jdbc);
      mergeNotes = new MergeNotes(jdbc, FhirContext.forR4Cached());
      said = new SaidInMerges(jdbc, assertions);
      union =
          new PersonUnion(
              store,
              identification.index(),
              assertions,
              movements,
              filing,
              identification.decisions(),
              new MergeNoting(
                  store, identification.index(), assertions, mergeNotes, said, mergeRows));
      others = new NumbersOfOthers(identification.index());
      waiting = new WaitingRecords(jdbc);
      road =
          new RecordRoad(
              journal.journal(), identification.identification(), filing, union, waiting, others);
    }
  }
}
