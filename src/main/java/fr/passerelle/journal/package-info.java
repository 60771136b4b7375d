/**
 * Every message received, its raw bytes and what became of each record.
 *
 * <p>Refuses to translate or to judge. Uses web for the errors of its JSON API.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "journal",
    allowedDependencies = {"translation", "security", "web"})
package fr.passerelle.journal;
