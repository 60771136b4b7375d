package fr.passerelle.recette;

import java.util.List;

/** A file and its records. */
record ReadFile(String name, String format, List<ReadRecord> records) {}
