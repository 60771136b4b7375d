package fr.passerelle.journal;

/**
 * In how many records of a partner a field was read and not translated.
 *
 * @param place segment and field in any message ({@code PV1-44})
 * @param name the field's name in the norm, in French
 */
public record UnmappedCount(String place, String name, long records) {}
