package fr.passerelle.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import fr.passerelle.profiles.Examples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.junit.jupiter.api.Test;

class KeptValidatorTest {
  private static final IWorkerContext CONTEXT = OurDefinitions.CONTEXT;

  @Test
  void a_kept_validator_gives_the_messages_of_a_fresh_one() throws IOException {
    List<String> texts = texts();
    List<List<String>> fresh = new ArrayList<>();
    texts.forEach(text -> fresh.add(messages(new KeptValidator(CONTEXT), text)));

    KeptValidator kept = new KeptValidator(CONTEXT);
    assertThat(eachThriceInAnyOrder(texts.size()))
        .allSatisfy(i -> assertThat(messages(kept, texts.get(i))).isEqualTo(fresh.get(i)));
  }

  @Test
  void definitions_on_demand_give_the_messages_of_hapis_own_adapter() throws IOException {
    KeptValidator stock = new KeptValidator(new WorkerContextValidationSupportAdapter(chain()));
    KeptValidator onDemand = new KeptValidator(CONTEXT);

    assertThat(texts())
        .allSatisfy(text -> assertThat(messages(onDemand, text)).isEqualTo(messages(stock, text)));
  }

  @Test
  void it_is_worn_before_what_it_holds_on_to_weighs() {
    KeptValidator kept = new KeptValidator(CONTEXT);
    String text = "{\"resourceType\":\"Basic\",\"language\":\"" + "x".repeat(2_000_000) + "\"}";

    messages(kept, text);
    assertThat(kept.isWorn()).isFalse();
    messages(kept, text);
    assertThat(kept.isWorn()).isTrue();
  }

  private static List<String> messages(KeptValidator validator, String text) {
    return validator.run(text, new ReceivedText(text).format(), List.of(), Locale.ENGLISH).stream()
        .map(ValidationMessage::toString)
        .toList();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    Examples.valid().forEach(example -> texts.add(example.text()));
    Examples.invalid().forEach(example -> texts.add(example.text()));
    texts.add("{\"resourceType\":\"Tesk\"}");
    texts.add("{\"resourceType\":\"vitalsigns\"}");
    texts.add("<Task xmlns=\"http://hl7.org/fhir\"><status value=\"done\"/><colour/></Task>");
    texts.add("<Task xmlns=\"http://guide.example\"/>");
    texts.add("{\"resourceType\":\"Task\",");
    return texts;
  }

  private static List<Integer> eachThriceInAnyOrder(int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.addAll(List.of(i, i, i));
    }
    Collections.shuffle(order, new Random(7));
    return order;
  }

  private static IValidationSupport chain() {
    FhirContext fhir = FhirContext.forR4Cached();
    return ValidationChain.of(
        fhir, OurDefinitions.PACKAGES, new DefaultProfileValidationSupport(fhir));
  }
}
