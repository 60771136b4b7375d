package fr.passerelle.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.passerelle.identification.Candidate;
import fr.passerelle.identification.ComparedTrait;
import fr.passerelle.identification.ComparedTrait.Agreement;
import fr.passerelle.identification.Decision;
import fr.passerelle.identification.Trait;
import fr.passerelle.intake.Decided;
import fr.passerelle.intake.FiledRecords;
import fr.passerelle.intake.HeldRecords;
import fr.passerelle.intake.Refiling;
import fr.passerelle.intake.Replayed;
import fr.passerelle.intake.Replays;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.JsonDifference;
import fr.passerelle.translation.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;

/** What the pages show of identities and replays: always the same invented persons. */
class InventedIdentities {
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

  /** A record goes to any person but the first. */
  @Bean
  Refiling refiling() {
    Refiling refiling = mock();
    when(refiling.toPerson(any(), any(), any()))
        .thenReturn(
            new Decided.Not(Decided.Why.CONFLICT, Sentence.of(HeldRecords.class, "filed-there")));
    when(refiling.toNewPerson(any(), any()))
        .thenAnswer(
            call ->
                new Decided.Done(
                    call.getArgument(0),
                    Fate.INTEGRATED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(
                        Sentence.of(
                            HeldRecords.class, "remaining-without-raw", UUID.randomUUID()))));
    return refiling;
  }

  /** Every record would have another fate. */
  @Bean
  Replays replays() {
    Replays replays = mock();
    when(replays.of("labo", Fate.HELD, Replays.MOST, Optional.empty()))
        .thenReturn(Stream.generate(UUID::randomUUID).limit(Replays.MOST).toList());
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
                    List.of(changedName("Patient/1")),
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

  static Replayed.Change changedName(String resource) {
    return new Replayed.Change(
        resource,
        false,
        List.of(
            new JsonDifference(
                "/name/0/family", JsonDifference.Kind.DIFFERENT, "\"BERTHELOT\"", "\"MOREL\"")));
  }
}
