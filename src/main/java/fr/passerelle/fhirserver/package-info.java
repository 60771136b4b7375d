/**
 * The HAPI FHIR JPA server for R4 and the {@code ResourceStore} port the other rooms write through.
 *
 * <p>The only room that knows HAPI JPA; refuses to know where a resource came from.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "fhirserver",
    allowedDependencies = {"profiles", "security"})
package fr.passerelle.fhirserver;
