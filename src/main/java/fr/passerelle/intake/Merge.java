package fr.passerelle.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A merge of persons (ADT^A40) as it is kept, with who asked for it and who undid it.
 *
 * @param partner whose record asked for it
 * @param by who confirmed it; empty where the partner may merge by itself
 * @param record the record of the journal that asked for it
 * @param survivor id of the person who stays
 * @param losers ids of the Patients that lead to the survivor since
 * @param undone empty while it stands
 */
public record Merge(
    UUID id,
    UUID record,
    String partner,
    Optional<String> by,
    String survivor,
    List<String> losers,
    Instant at,
    Optional<Undone> undone) {

  /** Who undid a merge, and when. */
  public record Undone(String by, Instant at) {}
}
