/**
 * Messages tried without storing anything: what they would become, the report on a partner's
 * samples, the message about somebody invented, and the page that has all three.
 *
 * <p>Refuses to write to the journal, the database, the log or a file.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "trial",
    allowedDependencies = {"translation", "intake", "recette", "anonymisation", "security", "web"})
package fr.passerelle.trial;
