package fr.passerelle.coordination.joins;

import static fr.passerelle.coordination.joins.DelegatedActTest.byRpps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One nurse in every form of reference, and a doctor. */
class TwoPersonsTest {
  private static final String SAME = "ERROR Task.owner psl-joint-deux-personnes";
  private static final String UNSEEN = "WARNING Task.owner psl-joint-deux-personnes-non-verifie";

  private final Task act = Surroundings.example(Task.class, "Task-acte-delegue-realise");
  private final Surroundings around =
      Surroundings.of(
          "PractitionerRole-role-medecin-traitant",
          "PractitionerRole-role-ipa",
          "Practitioner-medecin-traitant",
          "Practitioner-infirmiere-pratique-avancee");

  static Stream<Reference> formsOfOneNurse() {
    Reference prefixed = new Reference();
    prefixed.getIdentifier().setSystem("urn:oid:1.2.250.1.71.4.2.1").setValue("819999000029");
    return Stream.of(
        new Reference("PractitionerRole/role-ipa"),
        new Reference("Practitioner/infirmiere-pratique-avancee"),
        byRpps("19999000029"),
        prefixed);
  }

  @ParameterizedTest
  @MethodSource("formsOfOneNurse")
  void one_person_is_recognised_in_every_form(Reference form) {
    act.setRequester(form);
    assertThat(found()).containsExactly(SAME);
  }

  @Test
  void two_persons_are_two() {
    assertThat(found()).isEmpty();
    act.setRequester(new Reference("Practitioner/medecin-traitant"));
    assertThat(found()).isEmpty();
    act.setRequester(byRpps("19999000318"));
    assertThat(found()).isEmpty();
  }

  @Test
  void two_records_of_one_rpps_are_one_person() {
    Practitioner twice = around.the(Practitioner.class, "infirmiere-pratique-avancee").copy();
    twice.setId("en-double");
    around.add(twice);
    act.setRequester(new Reference("Practitioner/en-double"));
    assertThat(found()).containsExactly(SAME);
  }

  @Test
  void a_name_alone_tells_nobody() {
    act.setRequester(new Reference().setDisplay("Dr Hélène Bérenger"));
    assertThat(found()).containsExactly(UNSEEN);
  }

  @Test
  void a_role_that_points_at_itself_is_nobody() {
    around
        .the(PractitionerRole.class, "role-ipa")
        .setPractitioner(new Reference("PractitionerRole/role-ipa"));
    assertThat(found()).containsExactly(UNSEEN);
    assertThat(around.findings(new DelegatedAct(), act)).isNotEmpty();
  }

  @Test
  void a_service_is_no_person() {
    act.setOwner(new Reference("Organization/chu"));
    assertThat(found()).isEmpty();
  }

  private List<String> found() {
    return around.findings(new TwoPersons(), act);
  }
}
