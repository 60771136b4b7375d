/**
 * What a partner's sample messages show, in one report for its vendor: fates, how much arrives,
 * what breaks the norms and where, what of an identity is missing, which codes are local.
 *
 * <p>Refuses files and consoles: messages come in, a report goes out, and nothing that was sent
 * about a person stands in it.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "recette",
    allowedDependencies = {"translation", "anatomy", "fidelity", "identity", "terminology"})
package fr.passerelle.recette;
