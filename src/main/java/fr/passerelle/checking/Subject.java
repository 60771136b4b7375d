package fr.passerelle.checking;

import fr.passerelle.profiles.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One resource to check, as it stands in a file.
 *
 * @param file name of the file as it was given, {@code -} for what was piped in
 * @param line line of the file on which it begins, from 1
 * @param text its own text; empty where it was refused unread
 * @param refusal why it was not read, if so
 */
public record Subject(String file, int line, String text, Optional<Finding> refusal) {

  static Subject of(String file, int line, String text) {
    return new Subject(file, line, text, Optional.empty());
  }

  static Subject refused(String file, int line, Finding reason) {
    return new Subject(file, line, "", Optional.of(reason));
  }

  /** Findings of its text as findings of the file. */
  List<Finding> inFile(List<Finding> findings) {
    return line == 1 ? findings : findings.stream().map(this::inFile).toList();
  }

  private Finding inFile(Finding finding) {
    return finding.below(line - 1);
  }
}
