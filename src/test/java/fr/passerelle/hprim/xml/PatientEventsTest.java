package fr.passerelle.hprim.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientEventsTest {

  @Test
  void a_registration_says_who_a_person_is() {
    Patient patient =
        XmlFile.translated(XmlFile.registration(XmlFile.PATIENT)).subject().orElseThrow();
    assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo("IPP00417"); // emetteur/valeur
    assertThat(patient.getNameFirstRep().getFamily()).isEqualTo("ESSAI-DUPONT"); // nomUsuel
    assertThat(patient.getNameFirstRep().getGivenAsSingleString())
        .isEqualTo("Zoé"); // prenoms/prenom
    assertThat(patient.getGender().toCode()).isEqualTo("female"); // @sexe
    assertThat(patient.getBirthDateElement().asStringValue()).isEqualTo("1957-02-14");
  }

  @Test
  void a_merge_names_the_number_that_loses() {
    Translated said = XmlFile.translated(merge(XmlFile.patient("IPP00999", XmlFile.PERSON)));
    assertThat(said.mergedAway()).extracting(Identifier::getValue).containsExactly("IPP00999");
    assertThat(said.mergedAway().get(0).getSystem())
        .isEqualTo(said.subject().orElseThrow().getIdentifierFirstRep().getSystem());
    assertThat(said.header().event()).isEqualTo("HPRIMXML^fusionPatient");
    assertThat(places(said)).anyMatch(place -> place.contains("patientElimine/personnePhysique"));
  }

  @Test
  void a_merge_without_the_number_that_loses_is_refused() {
    assertThat(XmlFile.fault(merge(XmlFile.patient("", XmlFile.PERSON))))
        .startsWith("101 ")
        .endsWith("merge.noNumber");
  }

  @ParameterizedTest
  @CsvSource({
    "en cours,'',IN-PROGRESS",
    "préadmission,'',PLANNED",
    "clôturée,2026-03-20,FINISHED",
    "annulée,'',CANCELLED"
  })
  void a_stay_is_an_encounter_of_the_sender(String state, String end, String status) {
    Translated said = XmlFile.translated(visit(state, end));
    Encounter visit = (Encounter) said.owned().get(0);
    assertThat(visit.getStatus().toCode()).isEqualToIgnoringCase(status); // @etat
    assertThat(visit.getIdentifierFirstRep().getValue()).isEqualTo("S1");
    assertThat(visit.getClass_().getCode()).isEqualTo("IMP"); // natureVenueHprim/@valeur
    assertThat(visit.getPeriod().getStartElement().getValueAsString())
        .isEqualTo("2026-03-16T08:30:00+01:00"); // entree
  }

  @Test
  void what_nobody_reads_is_listed_with_its_path() {
    Translated said =
        XmlFile.translated(
            XmlFile.registration(
                XmlFile.PATIENT.replace(
                    "</patient>", "<profession code=\"12\">X</profession></patient>")));
    assertThat(places(said))
        .contains(
            "enregistrementPatient/patient/profession",
            "enregistrementPatient/patient/profession/@code");
  }

  @Test
  void a_national_identifier_without_status_is_not_published() {
    Translated said =
        XmlFile.translated(
            XmlFile.registration(
                XmlFile.PATIENT.replace(
                    "</identifiant>",
                    "<numeroIdentifiantSante><valeur>257026400000011</valeur></numeroIdentifiantSante></identifiant>")));
    assertThat(said.subject().orElseThrow().getIdentifier()).hasSize(1);
    assertThat(said.remarks())
        .extracting(remark -> remark.sentence().key())
        .contains("patient.insUnqualified");
  }

  @Test
  void other_events_and_deletions_are_refused() {
    assertThat(XmlFile.fault(XmlFile.document("<mouvementPatient/>")))
        .startsWith("201 ")
        .endsWith("event.unknown");
    assertThat(
            XmlFile.fault(XmlFile.registration(XmlFile.PATIENT).replace("création", "suppression")))
        .startsWith("201 ")
        .endsWith("event.deletion");
    assertThat(XmlFile.fault("<evenementsPMSI/>")).isEqualTo("200 evenementsPMSI message.unknown");
  }

  private static List<String> places(Translated said) {
    return said.unmapped().stream().map(field -> field.place().toString()).toList();
  }

  private static String merge(String loser) {
    return XmlFile.document(
        "<fusionPatient action=\"fusion\">"
            + XmlFile.PATIENT
            + loser
                .replace("<patient>", "<patientElimine>")
                .replace("</patient>", "</patientElimine>")
            + "</fusionPatient>");
  }

  private static String visit(String state, String end) {
    String out =
        end.isEmpty()
            ? ""
            : "<sortie><dateHeureOptionnelle><date>"
                + end
                + "</date></dateHeureOptionnelle></sortie>";
    return XmlFile.document(
        "<venuePatient>"
            + XmlFile.PATIENT
            + "<venue etat=\""
            + state
            + "\"><identifiant><emetteur><valeur>S1</valeur></emetteur></identifiant>"
            + "<natureVenueHprim valeur=\"hsp\"/><entree><dateHeureOptionnelle><date>2026-03-16</date>"
            + "<heure>08:30:00</heure></dateHeureOptionnelle></entree>"
            + out
            + "</venue></venuePatient>");
  }
}
