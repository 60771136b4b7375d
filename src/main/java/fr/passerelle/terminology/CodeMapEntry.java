package fr.passerelle.terminology;

/** One line of a {@code codes.csv}; {@code unit} is empty where the line serves every unit. */
record CodeMapEntry(String code, String unit, LoincCode loinc) {}
