package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** The examples of a plan, its task, the file that decided it and the messages about it. */
class OnePersonTest {
  private static final Reference OTHER = new Reference("Patient/autre");

  private final Surroundings around =
      Surroundings.of(
          "CarePlan-plan-actif",
          "Task-tache-en-cours",
          "Task-dossier-synthese",
          "Task-teleexpertise-rendue",
          "Goal-objectif-hba1c",
          "Goal-objectif-poids",
          "CareTeam-cercle-de-soins",
          "Communication-message",
          "Communication-message-reponse",
          "Communication-message-avis-transmis",
          "DocumentReference-avis-dermatologue",
          "DocumentReference-photo-de-la-plaie",
          "Patient-patient-qualifie");
  private final CarePlan plan = around.the(CarePlan.class, "plan-actif");
  private final Task task = around.the(Task.class, "tache-en-cours");

  @Test
  void the_examples_hold() {
    assertThat(found(plan)).isEmpty();
    assertThat(found(task)).isEmpty();
    assertThat(found(around.the(Task.class, "teleexpertise-rendue"))).isEmpty();
    assertThat(found(around.the(Communication.class, "message-reponse"))).isEmpty();
    assertThat(found(around.the(Communication.class, "message-avis-transmis"))).isEmpty();
  }

  @Test
  void a_task_belongs_to_a_plan_of_the_same_person() {
    plan.setSubject(OTHER);
    assertThat(found(task)).containsExactly("ERROR Task.basedOn psl-joint-personne");
  }

  @Test
  void a_plan_has_tasks_goals_and_a_decision_of_the_same_person() {
    task.setFor(OTHER);
    around.the(Goal.class, "objectif-poids").setSubject(OTHER);
    around.the(Task.class, "dossier-synthese").setFor(OTHER);
    assertThat(found(plan))
        .containsExactly(
            "ERROR CarePlan.goal psl-joint-personne",
            "ERROR CarePlan.extension psl-joint-personne",
            "ERROR CarePlan.activity.reference psl-joint-personne");
  }

  @Test
  void the_opinion_is_about_the_person_and_what_is_attached_is_pointed_out() {
    Task teleexpertise = around.the(Task.class, "teleexpertise-rendue");
    around.the(DocumentReference.class, "avis-dermatologue").setSubject(OTHER);
    around.the(DocumentReference.class, "photo-de-la-plaie").setSubject(OTHER);
    assertThat(found(teleexpertise))
        .containsExactly(
            "ERROR Task.output.value psl-joint-personne",
            "WARNING Task.input.value psl-joint-personne-autre");
  }

  @Test
  void a_message_is_about_the_person_of_its_task_and_of_its_thread() {
    Communication answer = around.the(Communication.class, "message-reponse");
    answer.setSubject(OTHER);
    assertThat(found(answer))
        .containsExactly(
            "ERROR Communication.about psl-joint-personne",
            "ERROR Communication.inResponseTo psl-joint-personne");
    Communication sending = around.the(Communication.class, "message-avis-transmis");
    sending.setSubject(OTHER).getAbout().clear();
    assertThat(found(sending))
        .containsExactly("WARNING Communication.payload.content psl-joint-personne-autre");
  }

  @Test
  void one_person_known_by_number_is_recognised() {
    Reference byIns = new Reference();
    byIns.setIdentifier(
        around
            .the(org.hl7.fhir.r4.model.Patient.class, "patient-qualifie")
            .getIdentifierFirstRep());
    plan.setSubject(byIns);
    assertThat(found(task)).isEmpty();
  }

  @Test
  void what_is_not_here_is_said_not_to_be_checked() {
    around.without(CarePlan.class);
    assertThat(found(task)).containsExactly("WARNING Task.basedOn psl-joint-personne-non-verifiee");
  }

  private List<String> found(Resource resource) {
    return around.findings(new OnePerson(), resource);
  }
}
