package fr.passerelle.fhirserver.validation;

import static fr.passerelle.profiles.OurProfiles.PROFILES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.fhirserver.validation.WritePolicy.Consequence;
import fr.passerelle.profiles.ProfileCatalog;
import java.util.Map;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WritePolicyTest {
  private static final ProfileCatalog CATALOG = PROFILES.catalog();

  @ParameterizedTest
  @CsvSource({
    "declared, REFUSED, TAGGED, NOT_LOOKED_AT",
    "required, REFUSED, REFUSED, REFUSED",
    "tag, TAGGED, TAGGED, TAGGED",
    "off, NOT_LOOKED_AT, NOT_LOOKED_AT, NOT_LOOKED_AT"
  })
  void what_becomes_of_a_broken_one_depends_on_the_setting_the_claim_and_the_type(
      String setting, Consequence claiming, Consequence plain, Consequence ofAnotherType) {
    WritePolicy policy = policy(Map.of("passerelle.validation.on-write", setting));
    Task claimed = new Task();
    claimed.getMeta().addProfile(base("Task"));
    assertThat(policy.of(claimed)).isEqualTo(claiming);
    assertThat(policy.of(new Task())).isEqualTo(plain);
    assertThat(policy.of(new Basic())).isEqualTo(ofAnotherType);
  }

  @Test
  void a_type_may_be_treated_apart_and_be_named_in_an_environment_variable() {
    WritePolicy policy =
        policy(
            Map.of(
                "passerelle.validation.on-write", "off",
                "passerelle.validation.by-type.task", "required"));
    assertThat(policy.of(new Task())).isEqualTo(Consequence.REFUSED);
    assertThat(policy.of(new Basic())).isEqualTo(Consequence.NOT_LOOKED_AT);
  }

  @ParameterizedTest
  @CsvSource({
    "CarePlan, psl-care-plan",
    "CareTeam, psl-equipe",
    "Task, psl-task",
    "Communication, psl-communication",
    "Goal, psl-goal"
  })
  void each_type_has_one_base_profile(String type, String id) {
    assertThat(base(type)).isEqualTo(CATALOG.canonicalBase() + "/StructureDefinition/" + id);
  }

  @Test
  void a_type_without_a_profile_of_ours_is_held_to_r4_alone() {
    assertThat(new BaseProfiles(CATALOG).of("Basic")).isEmpty();
  }

  @Test
  void the_tag_is_put_once_and_taken_off() {
    NonConforming tag = new NonConforming(CATALOG);
    Resource task = new Task();
    tag.putOn(task);
    tag.putOn(task);
    assertThat(task.getMeta().getTag()).hasSize(1);
    tag.takeOff(task);
    assertThat(task.getMeta().getTag()).isEmpty();
  }

  private static String base(String type) {
    return new BaseProfiles(CATALOG).of(type).orElseThrow();
  }

  private static WritePolicy policy(Map<String, String> settings) {
    ValidationProperties bound =
        new Binder(new MapConfigurationPropertySource(settings))
            .bindOrCreate("passerelle.validation", ValidationProperties.class);
    return new WritePolicy(bound, PROFILES.validator(), CATALOG);
  }
}
