/**
 * Whose record it is: a verdict with its reasons, and the index of identifiers, unique by system
 * and value.
 *
 * <p>Refuses to match on names: they only rank candidates for a person. Uses the journal for the
 * port through which its lists are searched by identifier.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "identification",
    allowedDependencies = {"translation", "identity", "fhirserver", "fhirserver::hooks", "journal"})
package fr.passerelle.identification;
