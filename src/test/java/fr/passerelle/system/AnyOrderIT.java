package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.testing.HospitalStay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** A few orders of a stay, and of a merge of its person, over MLLP into the whole server. */
class AnyOrderIT extends WholeServer {
  private static final int ORDERS = 5;
  private static final long SEED = 20260105;

  @Test
  void a_stay_over_mllp_is_the_same_in_every_order() throws IOException {
    Random random = new Random(SEED);
    Set<String> stories = new TreeSet<>();
    for (int order = 0; order < ORDERS; order++) {
      String number = "ORDRE-" + order;
      List<byte[]> messages = new ArrayList<>(messages(number));
      if (order > 0) {
        Collections.shuffle(messages, random);
      }
      send(messages);
      stories.add(story(number));
    }
    assertThat(stories).hasSize(1);
  }

  private static List<byte[]> messages(String number) {
    HospitalStay stay = new HospitalStay(number, "V-" + number);
    List<byte[]> messages = new ArrayList<>(stay.six());
    messages.add(stay.identity("PERDU-" + number, "A28", "20260101080000"));
    messages.add(stay.merge("PERDU-" + number, "20260111080000"));
    return messages;
  }

  private void send(List<byte[]> messages) throws IOException {
    try (MllpClient sender = mllp()) {
      for (byte[] message : messages) {
        assertThat(sender.send(new String(message, StandardCharsets.UTF_8))).contains("MSA|AA|");
      }
    }
  }

  private String story(String number) {
    Bundle found =
        client()
            .search()
            .byUrl(fhir() + "/Encounter?identifier=V-" + number + "&_include=Encounter:patient")
            .returnBundle(Bundle.class)
            .execute();
    assertThat(found.getEntry()).hasSize(2);
    Encounter stay = (Encounter) found.getEntry().get(0).getResource();
    Patient person = (Patient) found.getEntry().get(1).getResource();
    assertThat(person.getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactlyInAnyOrder(number, "PERDU-" + number);
    stay.setSubject(null).setId((String) null).setMeta(new Meta());
    return FhirContext.forR4Cached()
        .newJsonParser()
        .encodeResourceToString(stay)
        .replace(number, "NUMBER");
  }
}
