/** Where the FHIR server asks {@code AccessDecision}: requests, resources going out and in. */
package fr.passerelle.fhirserver.access;
