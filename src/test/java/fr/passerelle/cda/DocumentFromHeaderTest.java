package fr.passerelle.cda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class DocumentFromHeaderTest {

  @Test
  void the_type_is_the_code_and_the_model_its_most_special_template() {
    DocumentReference document = filled(Cda.of());
    assertThat(document.getType().getCodingFirstRep().getSystem()).isEqualTo("http://loinc.org");
    assertThat(document.getType().getCodingFirstRep().getCode()).isEqualTo("11490-0");
    assertThat(document.getType().getText()).isEqualTo("Lettre de liaison");
    Coding model = document.getContentFirstRep().getFormat();
    assertThat(model.getCode()).isEqualTo("urn:oid:1.2.250.1.213.1.1.1.29");
    assertThat(model.getDisplay()).isEqualTo("Lettre de liaison à la sortie");
  }

  @Test
  void two_models_that_share_a_code_are_told_apart() {
    String there = "1.2.250.1.213.1.1.1.29\" extension=\"2022.01";
    Cda plan = Cda.of().with("11490-0", "18776-5").with(there, "1.2.250.1.213.1.1.1.26");
    Cda other = Cda.of().with("11490-0", "18776-5").with(there, "1.2.250.1.213.1.1.1.20");
    assertThat(filled(plan).getContentFirstRep().getFormat().getDisplay())
        .isNotEqualTo(filled(other).getContentFirstRep().getFormat().getDisplay());
  }

  @Test
  void authors_are_named_by_rpps_and_their_structures_by_finess() {
    DocumentReference document = filled(Cda.of());
    assertThat(document.getAuthor())
        .extracting(DocumentFromHeaderTest::text)
        .containsExactly(
            "Practitioner https://rpps.esante.gouv.fr|10002422979 DR Paule NORD",
            "Organization https://finess.esante.gouv.fr|750803447 Hôpital du Test");
    assertThat(text(document.getAuthenticator()))
        .isEqualTo("Practitioner https://rpps.esante.gouv.fr|10002422979 null");
    assertThat(text(document.getCustodian()))
        .isEqualTo("Organization https://finess.esante.gouv.fr|750803447 Hôpital du Test");
  }

  @Test
  void a_device_that_wrote_it_is_a_device() {
    Cda document =
        Cda.of()
            .with("<assignedPerson><name>\n", "<assignedAuthoringDevice>")
            .with("<given>Paule</given><family>NORD</family><suffix>DR</suffix>", "")
            .with(
                "</name></assignedPerson>",
                "<softwareName>Robot</softwareName></assignedAuthoringDevice>");
    assertThat(filled(document).getAuthorFirstRep().getType()).isEqualTo("Device");
    assertThat(filled(document).getAuthorFirstRep().getDisplay()).isEqualTo("Robot");
  }

  @Test
  void the_number_of_a_patient_who_wrote_it_is_no_number_of_a_professional() {
    Cda document =
        Cda.of()
            .with(
                "<id root=\"1.2.250.1.71.4.2.1\" extension=\"810002422979\"/>\n",
                "<id root=\"1.2.250.1.213.1.4.10\" extension=\"279035121518989\"/>\n");
    assertThat(filled(document).getAuthorFirstRep().hasIdentifier()).isFalse();
  }

  @Test
  void dates_language_and_titles_stand_where_fhir_has_them() {
    DocumentReference document = filled(Cda.of());
    assertThat(document.getDescription()).isEqualTo("Lettre de liaison à la sortie");
    assertThat(document.getContentFirstRep().getAttachment().getLanguage()).isEqualTo("fr-FR");
    assertThat(document.getContentFirstRep().getAttachment().getCreationElement().asStringValue())
        .isEqualTo("2026-04-01T10:15:00+02:00");
    assertThat(document.getContext().getPeriod().getStartElement().asStringValue())
        .isEqualTo("2026-03-28T09:00:00+01:00");
    assertThat(document.getContext().getPeriod().getEndElement().asStringValue())
        .isEqualTo("2026-04-01T10:00:00+02:00");
  }

  @Test
  void act_and_place_of_care_are_its_context() {
    DocumentReference.DocumentReferenceContextComponent context = filled(Cda.of()).getContext();
    assertThat(context.getEventFirstRep().getCodingFirstRep().getCode()).isEqualTo("IMP");
    assertThat(context.getFacilityType().getCodingFirstRep().getCode()).isEqualTo("SA01");
    assertThat(context.getPracticeSetting().getCodingFirstRep().getCode())
        .isEqualTo("ETABLISSEMENT");
  }

  @Test
  void confidentiality_is_a_label_of_v3() {
    for (String code : new String[] {"N", "R", "V"}) {
      DocumentReference document =
          filled(
              Cda.of()
                  .with(
                      "confidentialityCode code=\"N\"",
                      "confidentialityCode code=\"" + code + "\""));
      Coding label = document.getMeta().getSecurityFirstRep();
      assertThat(label.getSystem())
          .isEqualTo("http://terminology.hl7.org/CodeSystem/v3-Confidentiality");
      assertThat(label.getCode()).isEqualTo(code);
      assertThat(document.getSecurityLabelFirstRep().getCodingFirstRep().getCode()).isEqualTo(code);
    }
  }

  @Test
  void the_replaced_document_is_named() {
    DocumentReference document = filled(Cda.of().replacingTheFirst());
    assertThat(document.getMasterIdentifier().getValue()).isEqualTo("LETTRE-2");
    assertThat(document.getRelatesToFirstRep().getCode())
        .isEqualTo(DocumentRelationshipType.REPLACES);
    assertThat(document.getRelatesToFirstRep().getTarget().getIdentifier().getValue())
        .isEqualTo("LETTRE-1");
  }

  private static DocumentReference filled(Cda document) {
    DocumentReference reference = new DocumentReference();
    reference.addContent().getAttachment().setContentType("text/xml");
    ClinicalDocumentHeader header =
        ((HeaderReading.Found) ClinicalDocumentHeader.in(document.bytes())).header();
    DocumentFromHeader.fill(reference, header, ZoneId.of("Europe/Paris"));
    return reference;
  }

  private static String text(Reference who) {
    return who.getType()
        + " "
        + who.getIdentifier().getSystem()
        + "|"
        + who.getIdentifier().getValue()
        + " "
        + who.getDisplay();
  }
}
