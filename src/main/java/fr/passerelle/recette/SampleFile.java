package fr.passerelle.recette;

/**
 * A file of samples.
 *
 * @param name as the vendor will recognise it
 */
public record SampleFile(String name, byte[] bytes) {}
