/**
 * What a tester asks of many files at once: each resource in them against the profiles, in order,
 * on several threads and in bounded memory, and a report of it in the form a person or a tool
 * reads. The command line and the page give one verdict because both ask here, and here asks the
 * validator the server asks.
 *
 * <p>Refuses to judge: that is the room {@code profiles}. Uses translation for the sentences of
 * people alone. Refuses consoles and requests.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "checking",
    allowedDependencies = {"profiles", "translation"})
package fr.passerelle.checking;
