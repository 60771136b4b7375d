package fr.passerelle.checking.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The forms a report can have. */
public enum ReportFormat {
  /** For a person at a terminal. */
  TEXT,
  /** One JSON object. */
  JSON,
  /** One JSON object a line for each resource, written as soon as it is checked. */
  NDJSON,
  /** JUnit's XML, as continuous integration reads it. */
  JUNIT,
  /** SARIF 2.1.0, as code scanning reads it. */
  SARIF,
  /** One page that needs nothing beside it. */
  HTML;

  /** The one of that name. */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(each -> each.word().equals(name)).findFirst();
  }

  /** How they are written on a command line. */
  public static List<String> words() {
    return words(each -> true);
  }

  /** Those that have a place for what of the profiles was exercised, as they are written. */
  public static List<String> wordsWithCoverage() {
    return words(ReportFormat::hasCoverage);
  }

  /** Whether it has a place for what of the profiles was exercised. */
  public boolean hasCoverage() {
    return this != JUNIT && this != SARIF;
  }

  /** Those that are read line by line, as they are written. */
  public static List<String> wordsByLine() {
    return words(ReportFormat::isByLine);
  }

  /** Whether it is read line by line, so that another report may follow. */
  public boolean isByLine() {
    return this == TEXT || this == NDJSON;
  }

  private static List<String> words(Predicate<ReportFormat> which) {
    return Arrays.stream(values()).filter(which).map(ReportFormat::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A report in this form; the writer is flushed at its end and stays open. */
  public Report to(Writer out, Locale language) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, language);
      case JSON -> new JsonReport(out);
      case NDJSON -> new NdjsonReport(out);
      case JUNIT -> new JunitReport(out, language);
      case SARIF -> new SarifReport(out);
      case HTML -> new HtmlReport(out, language);
    };
  }
}
