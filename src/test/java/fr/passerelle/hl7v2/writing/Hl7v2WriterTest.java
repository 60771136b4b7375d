package fr.passerelle.hl7v2.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.identity.InsKind;
import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.WrittenMessages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Messages made of resources that no message of ours has made. */
class Hl7v2WriterTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void an_ins_leaves_only_with_a_qualified_identity() {
    Patient patient = patient();
    assertThat(text(write(patient))).doesNotContain("262077511304253");
    assertThat(write(patient).remarks()).isNotEmpty();

    Extension reliability = patient.addExtension().setUrl(FrenchFhir.RELIABILITY);
    reliability.addExtension(
        new Extension(
            "identityStatus",
            new Coding().setSystem(FrenchFhir.RELIABILITY_STATUS).setCode("VALI")));
    assertThat(text(write(patient))).contains("262077511304253^^^ASIP-SANTE-INS-NIR&");
    assertThat(write(patient).remarks()).isEmpty();
  }

  @Test
  void an_ins_is_known_by_its_oid_when_nobody_typed_it() {
    Patient patient = patient();
    patient.getIdentifierFirstRep().setType(null);
    assertThat(text(write(patient))).doesNotContain("262077511304253");
  }

  @Test
  void a_person_whose_earlier_version_is_known_is_a31() {
    Patient patient = patient();
    assertThat(write(patient).messages().get(0).event()).isEqualTo("ADT^A28");
    patient.getMeta().setVersionId("2");
    assertThat(write(patient).messages().get(0).event()).isEqualTo("ADT^A31");
  }

  @Test
  void delimiters_and_line_ends_in_a_text_do_not_break_the_message() {
    Patient patient = patient();
    patient.getNameFirstRep().setFamily("A|B^C~D\\E&F\rG\nMSH|");
    String[] lines = text(write(patient)).split("\r");
    assertThat(lines).hasSize(4);
    assertThat(lines[2]).contains("A\\F\\B\\S\\C\\R\\D\\E\\E\\T\\F\\.br\\G\\.br\\MSH\\F\\");
  }

  @Test
  void a_panel_is_the_lines_of_its_components() {
    Observation pressure = new Observation();
    pressure.setId("o");
    pressure.getCode().addCoding().setSystem("http://loinc.org").setCode("85354-9");
    component(pressure, "8480-6", 128);
    component(pressure, "8462-4", 76);
    DiagnosticReport report = report();
    report.addResult(new Reference("Observation/o"));
    assertThat(text(write(patient(), report, pressure)).split("\r"))
        .anySatisfy(
            line -> assertThat(line).startsWith("OBX|2|NM|8480-6^^LN|1|128|mm[Hg]^mmHg^UCUM"))
        .anySatisfy(
            line -> assertThat(line).startsWith("OBX|3|NM|8462-4^^LN|2|76|mm[Hg]^mmHg^UCUM"));
  }

  @Test
  void a_withdrawn_document_is_a_deletion_and_order_and_document_say_so() {
    DocumentReference document = new DocumentReference();
    document.setStatus(DocumentReferenceStatus.ENTEREDINERROR);
    document.setSubject(new Reference("Patient/p"));
    document.getType().setText("Courrier");
    document.addContent().getAttachment().setContentType("application/pdf").setData(new byte[] {1});
    WrittenMessages written = write(patient(), document);
    assertThat(written.messages().get(0).event()).isEqualTo("MDM^T04");
    assertThat(text(written))
        .contains("\rORC|CA\r", "|ED|^Courrier||^application^pdf^Base64^AQ==|");
    assertThat(text(written)).containsPattern("OBX\\|1\\|ED.*\\|D\r");
  }

  @Test
  void words_of_one_professional_to_another_are_text_a_practice_software_shows() {
    Communication communication = new Communication();
    communication.setId("c");
    communication.setSubject(new Reference("Patient/p"));
    communication.addPayload().setContent(new StringType("Plaie propre.\nRevoir jeudi."));
    String text = text(write(patient(), communication));
    assertThat(text)
        .contains("OBX|1|TX|^Message||Plaie propre.|", "OBX|2|TX|^Message||Revoir jeudi.|");
  }

  @Test
  void letters_the_recipient_has_not_are_written_in_a_charset_that_has_them() {
    Patient patient = patient();
    patient.getNameFirstRep().setFamily("ŁUKASZEWICZ");
    WrittenMessages written = write(Charset.forName("ISO-8859-15"), patient);
    String text = new String(written.messages().get(0).bytes(), StandardCharsets.UTF_8);
    assertThat(text).contains("ŁUKASZEWICZ", "|UNICODE UTF-8");
    assertThat(written.remarks()).anySatisfy(r -> assertThat(r.key()).isEqualTo("writing.charset"));
  }

  @Test
  void resources_that_no_message_carries_are_named() {
    WrittenMessages written = write(patient(), new CarePlan());
    assertThat(written.remarks()).anySatisfy(r -> assertThat(r.key()).isEqualTo("writing.kind"));
  }

  private static void component(Observation pressure, String code, int value) {
    pressure
        .addComponent()
        .setCode(new CodeableConcept(new Coding().setSystem("http://loinc.org").setCode(code)))
        .setValue(
            new Quantity()
                .setValue(value)
                .setUnit("mmHg")
                .setSystem("http://unitsofmeasure.org")
                .setCode("mm[Hg]"));
  }

  private static DiagnosticReport report() {
    DiagnosticReport report = new DiagnosticReport();
    report.setSubject(new Reference("Patient/p"));
    report.getCode().setText("Tension");
    return report;
  }

  private static Patient patient() {
    Patient patient = new Patient();
    patient.setId("p");
    patient
        .addName()
        .setUse(HumanName.NameUse.OFFICIAL)
        .setFamily("BERTHELOT")
        .addGiven("AMANDINE");
    patient
        .addIdentifier()
        .setSystem("urn:oid:1.2.250.1.213.1.4.10")
        .setValue("262077511304253")
        .getType()
        .addCoding()
        .setSystem(FrenchFhir.IDENTIFIER_TYPE)
        .setCode(InsKind.ofOid("1.2.250.1.213.1.4.10").orElseThrow().typeCode());
    return patient;
  }

  private static WrittenMessages write(Resource... resources) {
    return write(StandardCharsets.UTF_8, resources);
  }

  private static WrittenMessages write(Charset charset, Resource... resources) {
    Bundle bundle = new Bundle();
    List.of(resources).forEach(resource -> bundle.addEntry().setResource(resource));
    return new Hl7v2Writer().write(bundle, recipient(charset), NOW);
  }

  private static Partner recipient(Charset charset) {
    return new Partner(
        "cabinet-exemple",
        Optional.of(charset),
        ZoneId.of("Europe/Paris"),
        "https://partner.example/sid",
        Optional.empty(),
        true,
        Partner.UnknownPatient.CREATE,
        Set.of(),
        Partner.Processing.PRODUCTION,
        AnswerStyle.DEFAULT);
  }

  private static String text(WrittenMessages written) {
    return new String(written.messages().get(0).bytes(), StandardCharsets.UTF_8);
  }
}
