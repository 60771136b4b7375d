package fr.passerelle.translation;

import org.hl7.fhir.r4.model.Coding;

/**
 * A security label that a sender expressly takes off one of its resources. One it only does not
 * repeat stays: what was hidden is not shown because somebody forgot to say so again.
 *
 * @param resourceId {@code urn:uuid:…} of the owned resource
 */
public record LiftedLabel(String resourceId, Coding label) {}
