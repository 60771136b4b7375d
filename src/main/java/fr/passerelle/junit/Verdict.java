package fr.passerelle.junit;

import fr.passerelle.checking.Subject;
import fr.passerelle.checking.Subjects;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Finding.Severity;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.translation.Sentence;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;

/** What the validator says of a value of a test, as a failure of that test. */
final class Verdict {
  private final ProfileValidator validator;
  private final ValidFhir asked;
  private final Locale language;

  Verdict(ProfileValidator validator, ValidFhir asked) {
    this.validator = validator;
    this.asked = asked;
    this.language = Locale.forLanguageTag(asked.lang());
  }

  /**
   * @param name of the field or parameter
   * @throws AssertionError with every fault, when there is one
   */
  void on(String name, Object value) {
    List<Finding> findings = findings(value);
    List<Finding> faults = findings.stream().filter(this::isFault).toList();
    if (!faults.isEmpty()) {
      String head = Sentence.of(ValidFhir.class, "invalid", name, faults.size()).in(language);
      throw new AssertionError(
          faults.stream().map(Verdict::line).collect(Collectors.joining("\n", head + "\n", "")));
    }
  }

  private List<Finding> findings(Object value) {
    if (value instanceof Resource resource) {
      return validator.validate(resource, profiles(), language).findings();
    }
    if (value instanceof CharSequence text) {
      return validator.validate(text.toString(), profiles(), language).findings();
    }
    if (value instanceof Path path) {
      return ofFile(path);
    }
    if (value instanceof File file) {
      return ofFile(file.toPath());
    }
    List<Finding> all = new ArrayList<>();
    several(value).forEach(each -> all.addAll(findings(each)));
    return all;
  }

  private static Iterable<?> several(Object value) {
    if (value instanceof Iterable<?> several) {
      return several;
    }
    if (value instanceof Object[] several) {
      return Arrays.asList(several);
    }
    String type = value == null ? "null" : value.getClass().getName();
    throw new IllegalArgumentException(
        "@ValidFhir takes resources of R4, texts, paths, and lists of them, not " + type);
  }

  private List<Finding> ofFile(Path file) {
    List<Finding> all = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      new Subjects(language).read(file.toString(), in, subject -> all.addAll(of(subject)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private List<Finding> of(Subject subject) {
    return subject
        .refusal()
        .map(List::of)
        .orElseGet(() -> validator.validate(subject.text(), profiles(), language).findings())
        .stream()
        .map(finding -> finding.below(subject.line() - 1))
        .toList();
  }

  private List<String> profiles() {
    return List.of(asked.profiles());
  }

  private boolean isFault(Finding finding) {
    return finding.isFault() || asked.failOnWarning() && finding.severity() == Severity.WARNING;
  }

  private static String line(Finding finding) {
    String place = finding.line() > 0 ? finding.line() + ":" + finding.column() + " " : "";
    return "  %s%s [%s] %s".formatted(place, finding.path(), finding.rule(), finding.message());
  }
}
