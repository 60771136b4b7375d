package fr.passerelle.translation;

import java.time.Instant;

/**
 * What identifies a record among all of its partner's.
 *
 * @param key what the format has to tell its messages apart ({@code MSH-3|MSH-4|MSH-10}); two
 *     records of one key and one content are the same record
 * @param messageId the sender's own identifier, for the answer and the journal ({@code MSH-10})
 * @param event the event as a contract names it ({@code ADT^A04}, {@code HPRIM^MEDECIN})
 * @param asOf when what it says became true (movement or report date), for order and supersession
 * @param sentAt when the sender made the message; breaks ties of {@code asOf}
 */
public record MessageHeader(
    String key, String messageId, String event, Instant asOf, Instant sentAt) {}
