/**
 * Whose record it is: a verdict with its reasons, and the index of identifiers, unique by system
 * and value.
 *
 * <p>Refuses to match on names: they only rank candidates for a person.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "identification",
    allowedDependencies = {"translation", "identity", "fhirserver", "fhirserver::hooks"})
package fr.passerelle.identification;
