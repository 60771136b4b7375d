/**
 * FHIR files a tester sends to the page: what is in them, their faults beside their lines, and a
 * report without patient data that can be passed on. The verdict is that of the room {@code
 * checking}, which the command line asks too.
 *
 * <p>Refuses to judge, to log, and to keep anything that was sent: what is kept is {@code
 * KeptReport}, and only when it is asked for (decision 0017).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "validation",
    allowedDependencies = {
      "checking",
      "checking :: reports",
      "profiles",
      "translation",
      "security",
      "web"
    })
package fr.passerelle.validation;
