/**
 * Every message received, its raw bytes and what became of each record.
 *
 * <p>Refuses to translate or to judge.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "journal",
    allowedDependencies = {"translation", "security"})
package fr.passerelle.journal;
