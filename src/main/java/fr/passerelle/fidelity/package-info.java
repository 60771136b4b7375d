/**
 * How much of a message arrives: every value that stands in it, counted apart from the translators,
 * and what became of it.
 *
 * <p>Refuses to know any format but by its name, and to judge whether a loss is right.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "fidelity",
    allowedDependencies = {"anatomy", "trace", "translation"})
package fr.passerelle.fidelity;
