/**
 * What all pages and the JSON API have in common: errors that say what to do, in the reader's
 * language.
 *
 * <p>Refuses to know what the other rooms show. Uses translation for its sentences in two
 * languages.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "web",
    allowedDependencies = {"translation", "security"})
package fr.passerelle.web;
