package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a record when it was decided again.
 *
 * @param patientId logical id of the person it is now filed for
 * @param resources what it wrote, as {@code Type/id/_history/version}
 * @param answer what the sender gets when it sends the same again
 */
public record Decision(
    Outcome outcome,
    Optional<String> patientId,
    List<String> resources,
    Answer answer,
    Instant at) {}
