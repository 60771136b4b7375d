package fr.passerelle.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.Mutations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Kept validators on resources with mistakes: message for message what a fresh one says, in both
 * languages, on one thread and on several. {@code -Dpasserelle.mutations=10000} takes more of them.
 */
class MutatedResourcesTest {
  private static final int MANY = Integer.getInteger("passerelle.mutations", 60);
  private static final Path OFFICIAL = Path.of("../shared/ig/examples");
  private static final double FRENCH_AT_LEAST = 0.95;

  private static final DefinitionsOnDemand CONTEXT = OurDefinitions.CONTEXT;
  private static final List<String> TEXTS = new ArrayList<>();
  private static final List<List<String>> FRESH = new ArrayList<>();

  @BeforeAll
  static void say_what_fresh_validators_say() throws IOException {
    Mutations mutations = new Mutations(6, OFFICIAL);
    while (TEXTS.size() < MANY) {
      String text = mutations.next();
      if (new ReceivedText(text).refusal().isEmpty()) {
        TEXTS.add(text);
        FRESH.add(told(new KeptValidator(CONTEXT), text, Locale.ENGLISH));
      }
    }
  }

  @Test
  void one_thread_hears_from_kept_validators_what_fresh_ones_say() {
    ValidatorPool pool = new ValidatorPool(CONTEXT);
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      assertThat(pool.<List<String>>with(kept -> told(kept, text, Locale.ENGLISH)))
          .as(text)
          .isEqualTo(FRESH.get(i));
    }
  }

  @Test
  void several_threads_hear_from_kept_validators_what_fresh_ones_say() {
    ValidatorPool pool = new ValidatorPool(CONTEXT);
    Map<Integer, List<String>> told = new ConcurrentHashMap<>();
    IntStream.range(0, 2 * TEXTS.size())
        .parallel()
        .forEach(
            i -> {
              String text = TEXTS.get(i % TEXTS.size());
              told.put(i, pool.with(kept -> told(kept, text, Locale.ENGLISH)));
            });
    for (int i = 0; i < 2 * TEXTS.size(); i++) {
      assertThat(told.get(i)).isEqualTo(FRESH.get(i % TEXTS.size()));
    }
  }

  @Test
  void the_verdict_is_the_same_in_french() {
    ValidatorPool pool = new ValidatorPool(CONTEXT);
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      assertThat(pool.<List<String>>with(kept -> verdict(kept, text, Locale.FRENCH)))
          .as(text)
          .isEqualTo(pool.<List<String>>with(kept -> verdict(kept, text, Locale.ENGLISH)));
    }
  }

  @Test
  void nearly_all_of_it_is_said_in_french() {
    KeptValidator kept = new KeptValidator(CONTEXT);
    Map<String, Integer> english = new TreeMap<>();
    int all = 0;
    for (String text : TEXTS) {
      all += run(kept, text, Locale.FRENCH).size();
      for (ValidationMessage message : kept.leftInEnglish()) {
        english.merge(message.getMessageId() + ": " + message.getMessage(), 1, Integer::sum);
      }
    }
    int left = english.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(1 - (double) left / all)
        .as(() -> english.keySet().stream().collect(Collectors.joining("\n")))
        .isGreaterThanOrEqualTo(FRENCH_AT_LEAST);
  }

  private static List<String> told(KeptValidator kept, String text, Locale language) {
    return run(kept, text, language).stream().map(ValidationMessage::toString).toList();
  }

  private static List<String> verdict(KeptValidator kept, String text, Locale language) {
    return run(kept, text, language).stream()
        .map(
            said ->
                said.getLevel()
                    + said.getLocation()
                    + said.getLine()
                    + said.getCol()
                    + said.getMessageId())
        .toList();
  }

  private static List<ValidationMessage> run(KeptValidator kept, String text, Locale language) {
    try {
      return kept.run(text, new ReceivedText(text).format(), List.of(), language);
    } catch (NullPointerException e) {
      // HL7's parser fails on "_given": {…} alone; who asks is told that the validator failed.
      return List.of();
    }
  }
}
