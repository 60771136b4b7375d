package fr.passerelle.fhirserver.hooks;

/** A HAPI provider of FHIR operations on the whole server ({@code /fhir/$name}). */
public interface ServerOperation {}
