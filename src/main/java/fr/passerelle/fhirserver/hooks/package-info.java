/** What is added to HAPI: hooks at the door, hooks at the store, and operations of the server. */
@org.springframework.modulith.NamedInterface("hooks")
package fr.passerelle.fhirserver.hooks;
