/** What the FHIR server adds to HAPI: hooks at the door and hooks at the store. */
@org.springframework.modulith.NamedInterface("hooks")
package fr.passerelle.fhirserver.hooks;
