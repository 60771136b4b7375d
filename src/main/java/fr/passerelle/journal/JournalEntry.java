package fr.passerelle.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * A frame or file as it arrived; its records refer to it.
 *
 * @param sha256 of all its bytes, in hexadecimal
 */
public record JournalEntry(
    UUID id, String partner, String format, Instant receivedAt, String sha256, long sizeBytes) {}
