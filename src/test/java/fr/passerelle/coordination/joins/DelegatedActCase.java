package fr.passerelle.coordination.joins;

import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * The example of an act under the diabetes protocol, of 10 February 2026, and what surrounds it.
 */
abstract class DelegatedActCase {
  final Task act = Surroundings.example(Task.class, "Task-acte-delegue-realise");
  final Surroundings around =
      Surroundings.of(
          "PlanDefinition-protocole-diabete",
          "EpisodeOfCare-inclusion-diabete",
          "CareTeam-equipe-protocole",
          "Patient-patient-qualifie",
          "PractitionerRole-role-medecin-traitant",
          "PractitionerRole-role-ipa",
          "Practitioner-medecin-traitant",
          "Practitioner-infirmiere-pratique-avancee");
  final PlanDefinition protocol = around.the(PlanDefinition.class, "protocole-diabete");
  final EpisodeOfCare enrolment = around.the(EpisodeOfCare.class, "inclusion-diabete");
  final CareTeam team = around.the(CareTeam.class, "equipe-protocole");
  final PractitionerRole ipa = around.the(PractitionerRole.class, "role-ipa");

  final List<String> found() {
    return around.findings(new DelegatedAct(), act);
  }

  static Reference byRpps(String number) {
    Reference reference = new Reference();
    reference.getIdentifier().setSystem("https://rpps.esante.gouv.fr").setValue(number);
    return reference;
  }

  static String code(String list) {
    return "https://mos.esante.gouv.fr/NOS/TRE_" + list + "/FHIR/TRE-" + list;
  }

  static Period period(String start, String end) {
    Period period = new Period();
    period.setStartElement(start == null ? null : new DateTimeType(start));
    period.setEndElement(end == null ? null : new DateTimeType(end));
    return period;
  }
}
