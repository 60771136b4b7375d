package fr.passerelle.fhirserver.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeHierarchyTest {
  private final TypeHierarchy hierarchy = new TypeHierarchy(FhirContext.forR4Cached(), List::of);

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "Patient:Patient,DomainResource,Resource",
        "Binary:Binary,Resource",
        "List:List,DomainResource,Resource",
        "Age:Age,Quantity,Element",
        "code:code,string,Element",
        "DateTime:dateTime,Element",
        "HumanName:HumanName,Element",
        "Timing:Timing,BackboneElement,Element"
      })
  void ancestors_are_those_of_the_standard(String type, String line) {
    List<String> ancestors = new ArrayList<>();
    String url = "http://hl7.org/fhir/StructureDefinition/" + type;
    while (url != null && hierarchy.fetchStructureDefinition(url) != null) {
      StructureDefinition next = (StructureDefinition) hierarchy.fetchStructureDefinition(url);
      ancestors.add(next.getType());
      url = next.getBaseDefinition();
    }
    assertThat(String.join(",", ancestors)).isEqualTo(line);
  }
}
