package fr.passerelle.fhirserver.rest;

import ca.uhn.fhir.rest.server.RestfulServer;

/**
 * HAPI's servlet, not as a servlet bean: Spring Boot would build it, and with it the whole store,
 * while it prepares the web container, when looking up a bean by type is still slow.
 */
record FhirRestServer(RestfulServer servlet) {}
