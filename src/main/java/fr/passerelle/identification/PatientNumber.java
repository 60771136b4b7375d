package fr.passerelle.identification;

/** System and value of an identifier that can lead to a person. */
public record PatientNumber(String system, String value) {}
