package fr.passerelle.checking;

import fr.passerelle.profiles.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a tester does not want to hear of, with a reason each. */
public final class Advisor {
  /** Hears everything. */
  public static final Advisor NONE = new Advisor(List.of());

  private final List<Silence> silences;

  Advisor(List<Silence> silences) {
    this.silences = List.copyOf(silences);
  }

  Checked heard(Subject subject, Named named, List<Finding> findings) {
    List<Finding> told = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Finding finding : findings) {
      silence(finding)
          .ifPresentOrElse(
              silence -> silenced.add(new Silenced(finding, silence.reason())),
              () -> told.add(finding));
    }
    return new Checked(subject.file(), subject.line(), named.type(), named.id(), told, silenced);
  }

  private Optional<Silence> silence(Finding finding) {
    return silences.stream().filter(each -> each.covers(finding)).findFirst();
  }
}
