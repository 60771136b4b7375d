/**
 * What the server answers when something is wrong: always an OperationOutcome, in the language
 * asked for, without anything that was sent and without anything of the inside.
 */
@org.springframework.modulith.NamedInterface("errors")
package fr.passerelle.fhirserver.errors;
