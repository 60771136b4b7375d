package fr.passerelle.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.system.WholeServer;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OneActiveCircleIT extends WholeServer {
  @Autowired private ProfileCatalog catalog;

  @Test
  void a_second_active_circle_is_refused_and_the_answer_names_the_first() {
    IIdType patient = patient();
    IIdType first = client().create().resource(circle(patient)).execute().getId();
    assertThatThrownBy(() -> client().create().resource(circle(patient)).execute())
        .isInstanceOfSatisfying(
            ResourceVersionConflictException.class,
            refusal ->
                assertThat(
                        ((OperationOutcome) refusal.getOperationOutcome())
                            .getIssueFirstRep()
                            .getDetails()
                            .getText())
                    .contains("CareTeam/" + first.getIdPart()));
  }

  @Test
  void when_the_first_has_ended_the_next_may_begin_and_the_first_may_not_return() {
    IIdType patient = patient();
    CareTeam first = (CareTeam) client().create().resource(circle(patient)).execute().getResource();
    client().update().resource(first).execute();
    first.setStatus(CareTeamStatus.INACTIVE);
    client().update().resource(first).execute();
    client().create().resource(circle(patient)).execute();
    first.setStatus(CareTeamStatus.ACTIVE);
    assertThatThrownBy(() -> client().update().resource(first).execute())
        .isInstanceOf(ResourceVersionConflictException.class);
  }

  @Test
  void a_deleted_circle_makes_room() {
    IIdType patient = patient();
    IIdType first = client().create().resource(circle(patient)).execute().getId();
    client().delete().resourceById(first.toUnqualifiedVersionless()).execute();
    assertThat(client().create().resource(circle(patient)).execute().getCreated()).isTrue();
  }

  @Test
  void of_ten_at_the_same_instant_one_is_the_circle() throws Exception {
    IIdType patient = patient();
    Callable<Boolean> opening =
        () -> {
          try {
            return client().create().resource(circle(patient)).execute().getCreated();
          } catch (ResourceVersionConflictException e) {
            return false;
          }
        };
    ExecutorService vendors = Executors.newFixedThreadPool(10);
    List<Boolean> created = new ArrayList<>();
    for (Future<Boolean> each : vendors.invokeAll(java.util.Collections.nCopies(10, opening))) {
      created.add(each.get());
    }
    vendors.shutdown();
    assertThat(created).containsOnlyOnce(true).hasSize(10);
  }

  private IIdType patient() {
    Patient patient = new Patient();
    patient.addIdentifier().setSystem("urn:essai").setValue(UUID.randomUUID().toString());
    patient.addName().setUse(HumanName.NameUse.OFFICIAL).setFamily("CERCLE").addGiven("Inès");
    return client().create().resource(patient).execute().getId().toUnqualifiedVersionless();
  }

  private CareTeam circle(IIdType patient) {
    Organization pharmacy = new Organization();
    pharmacy.setName("Officine d'essai");
    IIdType member = client().create().resource(pharmacy).execute().getId();
    CareTeam circle = new CareTeam();
    circle
        .getMeta()
        .addProfile(catalog.canonicalBase() + "/StructureDefinition/psl-cercle-de-soins");
    circle.addIdentifier().setSystem("urn:essai").setValue(UUID.randomUUID().toString());
    circle.setStatus(CareTeamStatus.ACTIVE);
    circle.setName("Cercle d'essai");
    circle.setSubject(new Reference(patient));
    circle.setPeriod(new Period().setStart(new Date()));
    CareTeam.CareTeamParticipantComponent participant = circle.addParticipant();
    participant.setMember(new Reference(member.toUnqualifiedVersionless()));
    participant.setPeriod(new Period().setStart(new Date()));
    return circle;
  }
}
