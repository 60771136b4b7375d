package fr.passerelle.intake;

import fr.passerelle.translation.LiftedLabel;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Resource;

/** The security labels of one resource that is about to be stored, beside those it had. */
final class LabelsOfResource {
  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

  private final Resource resource;
  private final List<Coding> lifted;
  private boolean kept;
  private boolean lost;

  LabelsOfResource(Resource resource) {
    this.resource = resource;
    this.lifted = List.of();
  }

  LabelsOfResource(Resource resource, Translated said) {
    this.resource = resource;
    this.lifted =
        said.lifted().stream()
            .filter(label -> isOf(label, resource))
            .map(LiftedLabel::label)
            .toList();
  }

  private static boolean isOf(LiftedLabel lifted, Resource resource) {
    return lifted.resourceId().endsWith(":" + resource.getIdElement().getIdPart());
  }

  /** A label it had: it stays unless it was lifted or another confidentiality took its place. */
  void remember(Coding label) {
    if (lifted.stream().anyMatch(gone -> isSame(gone, label)) || isReplaced(label)) {
      lost = true;
    } else {
      kept |= put(label);
    }
  }

  /** One level of confidentiality holds at a time. */
  private boolean isReplaced(Coding label) {
    return CONFIDENTIALITY.equals(label.getSystem())
        && resource.getMeta().getSecurity().stream()
            .filter(own -> CONFIDENTIALITY.equals(own.getSystem()))
            .anyMatch(own -> !own.getCode().equals(label.getCode()));
  }

  /**
   * Adds the label.
   *
   * @return whether it was not there
   */
  boolean put(Coding label) {
    if (resource.getMeta().getSecurity().stream().anyMatch(own -> isSame(own, label))) {
      return false;
    }
    Coding copy = new Coding().setSystem(label.getSystem()).setCode(label.getCode());
    resource.getMeta().addSecurity(copy);
    if (resource instanceof DocumentReference document) {
      document.addSecurityLabel(new CodeableConcept(copy.copy()));
    }
    return true;
  }

  /** Whether it had a label that was not said again and stays. */
  boolean hasKept() {
    return kept;
  }

  /** Whether it had a label that goes. */
  boolean hasLost() {
    return lost;
  }

  private static boolean isSame(Coding one, Coding other) {
    return Objects.equals(one.getSystem(), other.getSystem())
        && Objects.equals(one.getCode(), other.getCode());
  }
}
