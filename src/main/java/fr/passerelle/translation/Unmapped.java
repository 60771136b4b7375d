package fr.passerelle.translation;

/**
 * A field that was read but not translated. The value is not repeated here: it stays in the raw
 * bytes of the journal.
 *
 * @param place segment and field
 * @param name the field's name in the norm, in French
 */
public record Unmapped(Place place, String name) {}
