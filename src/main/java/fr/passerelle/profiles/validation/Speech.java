package fr.passerelle.profiles.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * What the validator says, in the language of who asked. Each thread validates for one at a time.
 * HL7's parsers tell faults without their identifier, its questionnaire validator with a sentence
 * for one: they are known again by their sentence.
 */
final class Speech {
  private static final FrenchSentences FRENCH = new FrenchSentences();

  /** HAPI prints the filters of a value set as Java objects, with another number each time. */
  private static final Pattern OBJECTS = Pattern.compile(" '\\[[\\w.$@, ]*@[0-9a-f]+\\]'");

  private final ThreadLocal<Said> current = new ThreadLocal<>();

  private record Said(boolean inFrench, Map<String, String> identifiers, Set<String> french) {}

  void begin(Locale language) {
    boolean inFrench = Locale.FRENCH.getLanguage().equals(language.getLanguage());
    current.set(new Said(inFrench, new HashMap<>(), new HashSet<>()));
  }

  void end() {
    current.remove();
  }

  String say(String key, Supplier<String> english, Object... arguments) {
    return remembered(key, english, () -> FRENCH.say(key, arguments));
  }

  String sayPlural(int count, String key, Supplier<String> english, Object... arguments) {
    return remembered(key, english, () -> FRENCH.sayPlural(count, key, arguments));
  }

  private String remembered(
      String key, Supplier<String> english, Supplier<Optional<String>> french) {
    Said said = current.get();
    if (said == null) {
      return english.get();
    }
    Optional<String> spoken = said.inFrench() ? french.get() : Optional.empty();
    String text = spoken.orElseGet(english);
    said.identifiers().putIfAbsent(text, key);
    if (spoken.isPresent()) {
      said.french().add(text);
    }
    return text;
  }

  /** Gives a fault its identifier where HL7 left it out, and its French where others told it. */
  void complete(ValidationMessage message) {
    Said said = current.get();
    if (message.getInvId() == null) {
      message.setMessageId(identifier(message, said.identifiers()));
    }
    message.setMessage(OBJECTS.matcher(message.getMessage()).replaceAll(""));
    if (said.inFrench() && !isFrench(message.getMessage())) {
      String answered = FRENCH.answered(message.getMessage());
      if (!answered.equals(message.getMessage())) {
        said.french().add(answered);
        message.setMessage(answered);
      }
    }
  }

  /**
   * Where HL7's questionnaire validator gives a sentence as the identifier, that of the sentence.
   */
  private static String identifier(ValidationMessage message, Map<String, String> identifiers) {
    String given = message.getMessageId();
    return identifiers.getOrDefault(given == null ? message.getMessage() : given, given);
  }

  private boolean isFrench(String message) {
    return current.get().french().stream().anyMatch(message::startsWith);
  }

  /** Those of the run that there is no French for. */
  List<ValidationMessage> leftInEnglish(List<ValidationMessage> messages) {
    return messages.stream().filter(message -> !isFrench(message.getMessage())).toList();
  }
}
