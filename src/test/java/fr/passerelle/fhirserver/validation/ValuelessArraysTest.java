package fr.passerelle.fhirserver.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class ValuelessArraysTest {
  private static final String STREET =
      """
      {"resourceType":"Patient","address":[{"_line":[
        {"extension":[{"url":"urn:essai:voie","valueString":"rue des Tilleuls"}]},
        {"extension":[{"url":"urn:essai:lieu","valueDecimal":1.50}]}]}]}""";

  @Test
  void hapi_reads_every_repetition() {
    Patient patient = parse(ValuelessArrays.filled(STREET));

    assertThat(patient.getAddressFirstRep().getLine())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.getExtension()).hasSize(1));
    assertThat(patient.getAddressFirstRep().getLine().get(1).getExtension().get(0).getValue())
        .hasToString("DecimalType[1.50]");
  }

  @Test
  void what_has_values_and_what_cannot_be_read_stay_as_they_are() {
    String values = "{\"line\":[\"a\"],\"_line\":[{\"id\":\"b\"}],\"_status\":{\"id\":\"c\"}}";

    assertThat(ValuelessArrays.filled(values)).isEqualTo(values);
    assertThat(ValuelessArrays.filled("{\"_line\":[")).isEqualTo("{\"_line\":[");
  }

  /** The day HAPI reads it, the hook can go. */
  @Test
  void hapi_alone_takes_it_for_a_mistake() {
    assertThatThrownBy(() -> parse(STREET)).isInstanceOf(DataFormatException.class);
  }

  private static Patient parse(String text) {
    IParser strict = FhirContext.forR4Cached().newJsonParser();
    strict.setParserErrorHandler(new StrictErrorHandler());
    return strict.parseResource(Patient.class, text);
  }
}
