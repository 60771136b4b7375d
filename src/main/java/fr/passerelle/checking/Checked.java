package fr.passerelle.checking;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Finding.Severity;
import java.util.List;

/**
 * A resource and what was found.
 *
 * @param file name of its file
 * @param line line of the file on which it begins, from 1
 * @param resourceType as its text says; empty where it does not
 * @param id as its text says; empty where it does not
 * @param findings what is to be told, lines counted in the file
 * @param silenced what the advisor's file silences
 */
public record Checked(
    String file,
    int line,
    String resourceType,
    String id,
    List<Finding> findings,
    List<Silenced> silenced) {

  /** Whether no finding is a fault. */
  public boolean isValid() {
    return findings.stream().noneMatch(Finding::isFault);
  }

  /** {@code Task/1}, {@code Task}, or nothing. */
  public String name() {
    return id.isEmpty() ? resourceType : resourceType + "/" + id;
  }

  /** How many are faults. */
  public long errors() {
    return findings.stream().filter(Finding::isFault).count();
  }

  /** How many are warnings. */
  public long warnings() {
    return findings.stream().filter(each -> each.severity() == Severity.WARNING).count();
  }
}
