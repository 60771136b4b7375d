/**
 * The port every message format implements: bytes in, what the message says out.
 *
 * <p>Refuses to know whose patient it is, what is stored or how bytes travelled.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "translation",
    allowedDependencies = {"identity", "terminology"})
package fr.passerelle.translation;
