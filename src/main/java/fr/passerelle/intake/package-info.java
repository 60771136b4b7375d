/**
 * The main road: translate, identify, merge, validate, store, answer, in one transaction a record.
 *
 * <p>Refuses to know transports; the formats come to it through the {@code MessageTranslator} port.
 * Uses web for the pages where a person says whose a held record is.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "intake",
    allowedDependencies = {
      "translation",
      "identification",
      "profiles",
      "fhirserver",
      "journal",
      "identity",
      "security",
      "web"
    })
package fr.passerelle.intake;
