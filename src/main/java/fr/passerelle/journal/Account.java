package fr.passerelle.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.translation.Fate;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The balance of a partner: what it sent is what became of it, at every moment.
 *
 * @param received integrated + duplicate + superseded + ignored + held + refused + in progress
 * @param byFate how many records have each fate, zeros included
 * @param inProgress on the road of this server, their fate not yet known
 * @param late held for longer than {@code passerelle.journal.late-after}
 * @param lastAt when the last record was decided
 */
public record Account(
    String partner,
    long received,
    Map<Fate, Long> byFate,
    long inProgress,
    long late,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Instant> lastAt) {}
