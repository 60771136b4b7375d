package fr.passerelle.coordination.joins;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * The example of a delegated act with all it points at, under ids, numbers and a protocol of its
 * own, so that every test brings another.
 */
final class DelegationCase {
  private static final List<String> IDS =
      List.of(
          "protocole-diabete",
          "inclusion-diabete",
          "equipe-protocole",
          "patient-qualifie",
          "role-medecin-traitant",
          "role-ipa",
          "medecin-traitant",
          "infirmiere-pratique-avancee",
          "acte-delegue-realise");
  private static final String PROTOCOL = "protocoles/diabete-type-2";

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  final String rppsOfDoctor = rpps("19999000011");
  final Patient patient = new Patient();
  final PlanDefinition protocol = own(PlanDefinition.class, "PlanDefinition-protocole-diabete");
  final EpisodeOfCare enrolment = own(EpisodeOfCare.class, "EpisodeOfCare-inclusion-diabete");
  final CareTeam team = own(CareTeam.class, "CareTeam-equipe-protocole");
  final Practitioner doctor = own(Practitioner.class, "Practitioner-medecin-traitant");
  final Practitioner nurse = own(Practitioner.class, "Practitioner-infirmiere-pratique-avancee");
  final PractitionerRole doctorsRole =
      own(PractitionerRole.class, "PractitionerRole-role-medecin-traitant");
  final PractitionerRole nursesRole = own(PractitionerRole.class, "PractitionerRole-role-ipa");
  final Task act = own(Task.class, "Task-acte-delegue-realise");

  DelegationCase() {
    patient.setId("patient-qualifie-" + mark);
    doctorsRole.setOrganization(null);
    nursesRole.setOrganization(null);
    act.getBasedOn().remove(0);
  }

  private <T extends Resource> T own(Class<T> type, String example) {
    IParser parser = FhirContext.forR4Cached().newJsonParser();
    String json = parser.encodeResourceToString(Surroundings.example(type, example));
    for (String id : IDS) {
      json = json.replace("/" + id + "\"", "/" + id + "-" + mark + "\"");
      json = json.replace("\"id\":\"" + id + "\"", "\"id\":\"" + id + "-" + mark + "\"");
    }
    json = json.replace(PROTOCOL, PROTOCOL + "-" + mark);
    json = json.replace("19999000011", rpps("19999000011"));
    return parser.parseResource(type, json.replace("19999000029", rpps("19999000029")));
  }

  private String rpps(String number) {
    String digits = Long.toString(Long.parseLong(mark, 16) + 10_000_000_000L);
    return digits.substring(2) + number.substring(9);
  }

  /** What the act needs, without the act. */
  List<Resource> situation() {
    return List.of(patient, protocol, enrolment, team, doctor, nurse, doctorsRole, nursesRole);
  }

  /** A transaction of the acts and the situation, each before what it points at. */
  Bundle inTheWrongOrder(Task... acts) {
    List<Resource> resources =
        Stream.concat(Stream.of(acts), situation().stream()).collect(Collectors.toList());
    Collections.reverse(resources.subList(acts.length, resources.size()));
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    resources.forEach(resource -> put(bundle, resource));
    return bundle;
  }

  static void put(Bundle bundle, Resource resource) {
    String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    bundle.addEntry().setResource(resource).getRequest().setMethod(HTTPVerb.PUT).setUrl(url);
  }

  static String json(Resource resource) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
  }
}
