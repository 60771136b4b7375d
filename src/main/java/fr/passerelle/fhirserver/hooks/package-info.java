/** What the FHIR server adds to HAPI: hooks at the door and hooks at the store. */
package fr.passerelle.fhirserver.hooks;
