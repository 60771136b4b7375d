/**
 * Every message received, its raw bytes and what became of each record.
 *
 * <p>Refuses to translate or to judge. Uses web for the errors of its JSON API and its pages, trace
 * for the way between a record and what it says.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "journal",
    allowedDependencies = {"translation", "security", "web", "trace"})
package fr.passerelle.journal;
