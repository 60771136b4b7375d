package fr.passerelle.profiles.validation;

import fr.passerelle.profiles.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells a fault once. The validator tells a missing element twice, of the slice ({@code
 * Patient.identifier:IPP.system}) and of the list the slice belongs to.
 */
final class OneFindingPerFault {
  private static final Pattern SLICE = Pattern.compile("(?<=\\w):[\\w-]+(?=[.:])");

  private OneFindingPerFault() {}

  static List<Finding> of(Collection<Finding> findings) {
    Map<Finding, Finding> told = new LinkedHashMap<>();
    findings.forEach(finding -> told.putIfAbsent(withoutSlice(finding), finding));
    return List.copyOf(told.values());
  }

  private static Finding withoutSlice(Finding finding) {
    String message = SLICE.matcher(finding.message()).replaceAll("");
    return new Finding(
        finding.severity(),
        finding.path(),
        finding.line(),
        finding.column(),
        finding.rule(),
        message);
  }
}
