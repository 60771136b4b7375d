/**
 * Code maps (local to LOINC, NOS, UCUM), read from files.
 *
 * <p>Refuses to guess a code that no file gives; uses nothing of ours.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "terminology",
    allowedDependencies = {})
package fr.passerelle.terminology;
