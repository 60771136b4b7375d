package fr.passerelle.checking;

import fr.passerelle.profiles.Finding;

/**
 * A finding the tester does not want to hear of.
 *
 * @param reason why, as the advisor's file says
 */
public record Silenced(Finding finding, String reason) {}
