/** The forms a report of checked resources can have, for a person or for a tool. */
@org.springframework.modulith.NamedInterface("reports")
package fr.passerelle.checking.reports;
