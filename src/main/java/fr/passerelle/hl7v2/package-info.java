/**
 * HL7 v2 of France (IHE PAM FR, ORU R01, MDM): pure functions from one message to a {@code
 * Translation}, and the acknowledgement back.
 *
 * <p>Uses cda, because messages carry clinical documents whose header must agree with them. Refuses
 * Spring, Camel and any input or output of its own.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "hl7v2",
    allowedDependencies = {"translation", "identity", "terminology", "cda"})
package fr.passerelle.hl7v2;
