/**
 * Who may do what: the one {@code AccessDecision} port every read and write path asks, and the rule
 * that nothing listens beyond loopback while nobody signs in.
 *
 * <p>Uses nothing of ours.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "security",
    allowedDependencies = {})
package fr.passerelle.security;
