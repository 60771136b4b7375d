package fr.passerelle.hprim.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.hprim.HprimMedecinTranslator;
import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.WrittenMessages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Files of HPRIM Médecin made of resources, and read again. */
class HprimMedecinWriterTest {
  private static final Path CASE =
      Path.of("camel-routes", "labo-exemple-hprim", "cases", "01-compte-rendu-de-biologie");
  private static final Charset USUAL = Charset.forName("windows-1252");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void results_come_back_with_label_code_value_unit_bounds_and_flag() throws IOException {
    List<Observation> sent = results(bundle(Files.readAllBytes(CASE.resolve("input.hpr"))));
    Bundle again = again(bundle(Files.readAllBytes(CASE.resolve("input.hpr"))));
    List<Observation> back = results(again);
    assertThat(back).hasSameSizeAs(sent).isNotEmpty();
    for (int n = 0; n < sent.size(); n++) {
      Quantity there = sent.get(n).getValueQuantity();
      Quantity here = back.get(n).getValueQuantity();
      assertThat(back.get(n).getCode().getText()).isEqualTo(sent.get(n).getCode().getText());
      assertThat(here.equalsDeep(there)).as("value " + n).isTrue();
      assertThat(back.get(n).getReferenceRangeFirstRep().getHigh().getValue())
          .isEqualTo(sent.get(n).getReferenceRangeFirstRep().getHigh().getValue());
      assertThat(back.get(n).getInterpretationFirstRep().getCodingFirstRep().getCode())
          .isEqualTo(sent.get(n).getInterpretationFirstRep().getCodingFirstRep().getCode());
    }
  }

  @Test
  void the_person_and_the_text_come_back() throws IOException {
    Bundle sent = bundle(Files.readAllBytes(CASE.resolve("input.hpr")));
    Bundle back = again(sent);
    Patient there = new SaidResources(sent).all(Patient.class).get(0);
    Patient here = new SaidResources(back).all(Patient.class).get(0);
    assertThat(here.getIdentifierFirstRep().equalsDeep(there.getIdentifierFirstRep())).isTrue();
    assertThat(here.getNameFirstRep().equalsDeep(there.getNameFirstRep())).isTrue();
    assertThat(here.getAddressFirstRep().equalsDeep(there.getAddressFirstRep())).isTrue();
    assertThat(here.getBirthDateElement().equalsDeep(there.getBirthDateElement())).isTrue();
    assertThat(text(write(sent))).contains("Contrôle conseillé dans trois mois.");
  }

  @Test
  void an_ins_is_in_no_line() {
    Bundle said = new Bundle();
    Patient patient = patient();
    patient
        .addIdentifier()
        .setValue("262077511304253")
        .getType()
        .addCoding()
        .setSystem(FrenchFhir.IDENTIFIER_TYPE);
    said.addEntry().setResource(patient);
    said.addEntry().setResource(report());
    assertThat(text(write(said))).doesNotContain("262077511304253");
  }

  @Test
  void a_report_without_a_text_of_its_own_is_readable_all_the_same() {
    Bundle said = new Bundle();
    DiagnosticReport report = report();
    report.setConclusion("Sans particularité.");
    Observation result = new Observation();
    result.setId("o");
    result.getCode().setText("Glycémie | à jeun");
    result.setValue(new Quantity().setValue(1).setUnit("g/L"));
    report.addResult(new Reference("Observation/o"));
    said.addEntry().setResource(patient());
    said.addEntry().setResource(report);
    said.addEntry().setResource(result);
    assertThat(text(write(said)).split("\r\n"))
        .contains("Sans particularité.", "RES|Glycémie / à jeun||N|1|g/L||||")
        .anySatisfy(line -> assertThat(line).matches(" {2}Glycémie \\| à jeun +1 g/L"))
        .endsWith("****FIN****", "****FINFICHIER****");
  }

  @Test
  void what_a_file_of_text_cannot_carry_is_said() {
    Bundle said = new Bundle();
    said.addEntry().setResource(patient());
    DiagnosticReport report = report();
    report.addPresentedForm().setContentType("application/pdf").setData(new byte[] {1});
    said.addEntry().setResource(report);
    assertThat(write(said).remarks())
        .anySatisfy(remark -> assertThat(remark.key()).isEqualTo("writing.forms"));
  }

  @Test
  void words_of_one_professional_to_another_are_the_text() {
    Bundle said = new Bundle();
    said.addEntry().setResource(patient());
    Communication words = new Communication();
    words.setSubject(new Reference("Patient/p"));
    words.addPayload().setContent(new StringType("Plaie propre.\nŁukasz prévenu."));
    said.addEntry().setResource(words);
    WrittenMessages written = write(said);
    String text = new String(written.messages().get(0).bytes(), StandardCharsets.UTF_8);
    assertThat(text).contains("\r\nPlaie propre.\r\nŁukasz prévenu.\r\n****FIN****");
    assertThat(written.remarks())
        .anySatisfy(remark -> assertThat(remark.key()).isEqualTo("writing.charset"));
  }

  private static Patient patient() {
    Patient patient = new Patient();
    patient.setId("p");
    patient.addName().setFamily("ESSAI").addGiven("ZOÉ");
    return patient;
  }

  private static DiagnosticReport report() {
    DiagnosticReport report = new DiagnosticReport();
    report.setSubject(new Reference("Patient/p"));
    return report;
  }

  private static Bundle again(Bundle said) {
    return bundle(write(said).messages().get(0).bytes());
  }

  private static WrittenMessages write(Bundle said) {
    return new HprimMedecinWriter().write(said, partner(), NOW);
  }

  private static String text(WrittenMessages written) {
    return new String(written.messages().get(0).bytes(), USUAL);
  }

  private static Bundle bundle(byte[] file) {
    HprimMedecinTranslator translator = new HprimMedecinTranslator();
    InboundMessage record = translator.split(InboundMessage.of(partner(), file)).get(0);
    return ((Translated) translator.translate(record)).toBundle();
  }

  private static List<Observation> results(Bundle bundle) {
    return new SaidResources(bundle).all(Observation.class);
  }

  private static Partner partner() {
    return new Partner(
        "labo-exemple-hprim",
        Optional.empty(),
        ZoneId.of("Europe/Paris"),
        "https://partner.example/sid",
        Optional.empty(),
        true,
        Partner.UnknownPatient.CREATE,
        Set.of(),
        Partner.Processing.PRODUCTION,
        AnswerStyle.DEFAULT);
  }
}
