package fr.passerelle.fhirserver.joins;

import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Takes what rules find, and says it in the language of the request. */
public final class Findings {
  private final Wording wording;
  private final List<Finding> found = new ArrayList<>();

  /**
   * @param wording has a sentence for each rule
   */
  public Findings(Wording wording) {
    this.wording = wording;
  }

  /**
   * Makes the resource invalid: a write is refused.
   *
   * @param path FHIRPath of the element
   * @param rule identifier of the rule and key of its sentence
   * @param arguments of the sentence: paths and types, never what was sent or read
   */
  public void fault(String path, String rule, Object... arguments) {
    add(Severity.ERROR, path, rule, arguments);
  }

  /** A write is accepted: a piece of advice, or why something was not checked. */
  public void warning(String path, String rule, Object... arguments) {
    add(Severity.WARNING, path, rule, arguments);
  }

  private void add(Severity severity, String path, String rule, Object... arguments) {
    found.add(new Finding(severity, path, 0, 0, rule, wording.say(rule, arguments)));
  }

  /** What was found so far. */
  public List<Finding> all() {
    return List.copyOf(found);
  }
}
