package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskOutputComponent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * The opinion that ends a téléexpertise or a meeting's file is a document that is here and final,
 * or signed.
 */
final class Opinion implements JoinRule {
  private static final String PATH = "Task.output.value";
  private static final Set<ReferredDocumentStatus> FINAL =
      EnumSet.of(ReferredDocumentStatus.FINAL, ReferredDocumentStatus.AMENDED);

  @Override
  public Set<String> profiles() {
    return Set.of("psl-task-teleexpertise", "psl-dossier-reunion");
  }

  @Override
  public void check(Resource resource, Neighbours neighbours, Findings findings) {
    if (resource instanceof Task task && task.getStatus() == TaskStatus.COMPLETED) {
      task.getOutput().stream()
          .filter(Opinion::isOpinion)
          .map(TaskOutputComponent::getValue)
          .filter(Reference.class::isInstance)
          .forEach(value -> check((Reference) value, neighbours, findings));
    }
  }

  private static boolean isOpinion(TaskOutputComponent output) {
    return output.getType().getCoding().stream()
        .anyMatch(
            coding ->
                "avis".equals(coding.getCode())
                    && String.valueOf(coding.getSystem()).endsWith("/psl-cs-echange-tache"));
  }

  private static void check(Reference reference, Neighbours neighbours, Findings findings) {
    neighbours
        .at(reference, DocumentReference.class)
        .ifPresentOrElse(
            document -> {
              if (!isFinal(document)) {
                findings.fault(PATH, "psl-joint-avis-final");
              }
            },
            () -> findings.warning(PATH, "psl-joint-avis-non-verifie"));
  }

  private static boolean isFinal(DocumentReference document) {
    return document.getStatus() != DocumentReferenceStatus.ENTEREDINERROR
        && (document.hasDocStatus()
            ? FINAL.contains(document.getDocStatus())
            : document.hasAuthenticator());
  }
}
