/**
 * The commands of the program that need no server: what the words on the command line mean, what is
 * printed, and the exit code.
 *
 * <p>Uses intake for the formats there are, checking and profiles to validate without a server.
 * Refuses to open a port or a database, and to decide anything another room decides.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "cli",
    allowedDependencies = {
      "routes",
      "intake",
      "translation",
      "recette",
      "anonymisation",
      "trial",
      "checking",
      "checking :: reports",
      "profiles"
    })
package fr.passerelle.cli;
