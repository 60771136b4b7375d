package fr.passerelle.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.passerelle.intake.Decided;
import fr.passerelle.intake.Merge;
import fr.passerelle.intake.Merges;
import fr.passerelle.intake.Previews;
import fr.passerelle.intake.Replayed;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Sentence;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;

/** What the pages show of merges: always the same two. */
class InventedMerges {
  /** A merge that stands, and one that was undone. */
  static final UUID STANDS = UUID.fromString("00000040-0000-4000-8000-000000000001");

  static final UUID UNDONE = UUID.fromString("00000040-0000-4000-8000-000000000002");
  private static final UUID RECORD = UUID.fromString("00000040-0000-4000-8000-000000000009");
  private static final String SURVIVOR = "00000001-0000-4000-8000-000000000001";
  private static final String LOSER = "00000001-0000-4000-8000-000000000002";

  @Bean
  Merges merges() {
    Merge stands =
        merge(STANDS, Optional.of("Anne-Élisabeth de La Rochefoucauld-Montbel"), Optional.empty());
    Merge undone =
        merge(
            UNDONE,
            Optional.empty(),
            Optional.of(
                new Merge.Undone(
                    "Marie-Clémentine L’Hostis-Le Floc’h", Instant.parse("2026-11-24T10:00:00Z"))));
    Merges merges = mock();
    when(merges.newest(anyInt())).thenReturn(new Merges.Listed.Found(List.of(stands, undone)));
    when(merges.before(eq(UNDONE), anyInt()))
        .thenReturn(new Merges.Listed.Found(Collections.nCopies(50, undone)));
    when(merges.only(any()))
        .thenReturn(
            new Merges.Listed.None(
                new Decided.Not(Decided.Why.UNKNOWN, Sentence.of(Merges.class, "merge-unknown"))));
    when(merges.only(STANDS)).thenReturn(new Merges.Listed.Found(List.of(stands)));
    when(merges.only(UNDONE)).thenReturn(new Merges.Listed.Found(List.of(undone)));
    when(merges.undo(any(), any()))
        .thenReturn(
            new Decided.Not(
                Decided.Why.CONFLICT, Sentence.of(Merges.class, "merge-undone-before")));
    when(merges.undo(org.mockito.ArgumentMatchers.eq(STANDS), any()))
        .thenReturn(
            new Decided.Done(
                RECORD,
                Fate.HELD,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(left())));
    return merges;
  }

  private static Merge merge(UUID id, Optional<String> by, Optional<Merge.Undone> undone) {
    return new Merge(
        id,
        RECORD,
        "centre-hospitalier-intercommunal-exemple",
        by,
        SURVIVOR,
        List.of(LOSER),
        Instant.parse("2026-11-24T08:30:00Z"),
        undone);
  }

  private static Sentence left() {
    return Sentence.of(Merges.class, "merge-left-changed", "Encounter/" + RECORD, SURVIVOR);
  }

  /** What a decision or an undoing would change. */
  @Bean
  Previews previews() {
    Previews previews = mock();
    when(previews.undoing(any()))
        .thenReturn(
            new Replayed.Done(
                RECORD,
                Fate.INTEGRATED,
                Fate.HELD,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(InventedIdentities.changedName("Patient/" + LOSER)),
                List.of(left())));
    when(previews.confirming(any(), any()))
        .thenAnswer(
            call ->
                new Replayed.Done(
                    call.getArgument(0),
                    Fate.HELD,
                    Fate.INTEGRATED,
                    Optional.of(SURVIVOR),
                    List.of(),
                    List.of(),
                    List.of(InventedIdentities.changedName("Patient/" + SURVIVOR)),
                    List.of()));
    return previews;
  }
}
