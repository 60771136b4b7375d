package fr.passerelle.validation;

/**
 * A file as it was sent, or as it stands in an archive that was.
 *
 * @param name as its sender knows it; shown, never opened
 */
public record SentFile(String name, byte[] bytes) {}
