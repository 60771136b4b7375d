package fr.passerelle.coordination;

import static fr.passerelle.profiles.OurProfiles.PROFILES;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import fr.passerelle.coordination.joins.Surroundings;
import fr.passerelle.profiles.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class DemoSituationTest {

  private final List<Resource> resources =
      DemoSituation.resources(PROFILES.catalog().canonicalBase());

  @Test
  void every_resource_is_valid() {
    Stream<Finding> faults =
        resources.stream()
            .flatMap(resource -> PROFILES.validator().validate(resource).findings().stream())
            .filter(Finding::isFault);

    assertThat(faults).isEmpty();
  }

  @Test
  void what_joins_them_holds_and_all_of_it_could_be_checked() {
    assertThat(Surroundings.findingsAmong(resources)).isEmpty();
  }

  @Test
  void every_resource_claims_a_profile_of_ours_where_there_is_one() {
    assertThat(resources)
        .filteredOn(resource -> resource.getMeta().getProfile().isEmpty())
        .allMatch(resource -> resource instanceof Condition || resource instanceof Goal);
  }

  @Test
  void every_reference_points_at_a_resource_of_the_situation() {
    Set<String> ids =
        resources.stream()
            .map(resource -> resource.fhirType() + "/" + resource.getIdElement().getIdPart())
            .collect(Collectors.toSet());

    assertThat(references()).isNotEmpty().isSubsetOf(ids);
  }

  @Test
  void the_tasks_are_in_several_states_and_belong_to_the_plan_both_ways() {
    List<Task> tasks = all(Task.class).toList();
    CarePlan plan = all(CarePlan.class).findFirst().orElseThrow();

    assertThat(tasks).extracting(Task::getStatus).doesNotHaveDuplicates();
    assertThat(tasks)
        .extracting(task -> "Task/" + task.getIdElement().getIdPart())
        .containsExactlyElementsOf(
            plan.getActivity().stream().map(done -> done.getReference().getReference()).toList());
    assertThat(tasks)
        .allMatch(task -> task.getBasedOnFirstRep().getReference().endsWith(plan.getIdPart()));
  }

  private Stream<String> references() {
    FhirTerser terser = FhirContext.forR4Cached().newTerser();
    return resources.stream()
        .flatMap(r -> terser.getAllPopulatedChildElementsOfType(r, Reference.class).stream())
        .map(Reference::getReference);
  }

  private <T extends Resource> Stream<T> all(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast);
  }
}
