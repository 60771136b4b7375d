/**
 * Makes of a message the same one about somebody who does not exist, so that a lawful case can be
 * made of a real message: what is not known to be harmless is replaced, everything else stays byte
 * for byte.
 *
 * <p>Refuses files and consoles, and formats it cannot cut.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "anonymisation",
    allowedDependencies = {"anatomy", "identity", "translation"})
package fr.passerelle.anonymisation;
