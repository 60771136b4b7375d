/**
 * Clinical documents (HL7 CDA R2 as the French CI-SIS constrains it): pure functions from the
 * header of one document to FHIR. The body is not read here.
 *
 * <p>Refuses DTDs, entities and any input or output of its own.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "cda",
    allowedDependencies = {"translation", "identity", "terminology"})
package fr.passerelle.cda;
