/**
 * What vendors use in tests of their own: resources their program makes are validated with the
 * packaged engine, by JUnit 5, which the test brings.
 *
 * <p>Uses checking to read files as the command line does, profiles to validate and translation for
 * the sentences. Nothing else in the program uses this room, so that the server needs no JUnit.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "junit",
    allowedDependencies = {"checking", "profiles", "translation"})
package fr.passerelle.junit;
