package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** The example of a téléexpertise that has its opinion. */
class TeleexpertiseTest {
  private static final String NOT_FINAL = "ERROR Task.output.value psl-joint-avis-final";
  private static final String TWO = "ERROR Task.for psl-joint-teleexpertise-une-personne";

  private final Task task = Surroundings.example(Task.class, "Task-teleexpertise-rendue");
  private final Surroundings around =
      Surroundings.of(
          "DocumentReference-avis-dermatologue",
          "Task-teleexpertise-declinee",
          "Task-teleexpertise-brouillon",
          "Task-dossier-synthese",
          "Patient-patient-qualifie");
  private final DocumentReference opinion =
      around.the(DocumentReference.class, "avis-dermatologue");
  private final Task declined = around.the(Task.class, "teleexpertise-declinee");

  @Test
  void the_example_holds() {
    assertThat(ofOpinion()).isEmpty();
    assertThat(ofGroup()).isEmpty();
  }

  @Test
  void an_opinion_is_final_or_signed() {
    opinion.setDocStatus(null);
    assertThat(ofOpinion()).isEmpty();
    opinion.setAuthenticator(null);
    assertThat(ofOpinion()).containsExactly(NOT_FINAL);
    opinion.setDocStatus(ReferredDocumentStatus.PRELIMINARY);
    assertThat(ofOpinion()).containsExactly(NOT_FINAL);
    opinion.setDocStatus(ReferredDocumentStatus.AMENDED);
    assertThat(ofOpinion()).isEmpty();
    opinion.setStatus(DocumentReferenceStatus.ENTEREDINERROR);
    assertThat(ofOpinion()).containsExactly(NOT_FINAL);
  }

  @Test
  void before_the_end_there_may_be_a_draft_of_the_opinion() {
    opinion.setDocStatus(ReferredDocumentStatus.PRELIMINARY);
    task.setStatus(TaskStatus.INPROGRESS);
    assertThat(ofOpinion()).isEmpty();
  }

  @Test
  void a_document_that_is_not_here_is_said_not_to_be_checked() {
    around.without(DocumentReference.class);
    assertThat(ofOpinion()).containsExactly("WARNING Task.output.value psl-joint-avis-non-verifie");
  }

  @Test
  void the_tasks_of_one_group_are_about_one_person() {
    declined.setFor(new Reference("Patient/autre"));
    assertThat(ofGroup()).containsExactly(TWO);
    declined.setStatus(TaskStatus.ENTEREDINERROR);
    assertThat(ofGroup()).isEmpty();
  }

  @Test
  void the_files_of_one_meeting_are_about_many() {
    Task file = around.the(Task.class, "dossier-synthese");
    file.setGroupIdentifier(task.getGroupIdentifier()).setFor(new Reference("Patient/autre"));
    assertThat(ofGroup()).isEmpty();
  }

  @Test
  void a_group_without_a_system_means_nothing_to_others() {
    declined.setFor(new Reference("Patient/autre"));
    declined.getGroupIdentifier().setSystem(null);
    task.getGroupIdentifier().setSystem(null);
    assertThat(ofGroup()).isEmpty();
  }

  private List<String> ofOpinion() {
    return around.findings(new Opinion(), task);
  }

  private List<String> ofGroup() {
    return around.findings(new GroupedTasks(), task);
  }
}
