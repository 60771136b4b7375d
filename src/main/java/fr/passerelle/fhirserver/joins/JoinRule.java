package fr.passerelle.fhirserver.joins;

import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * A rule about a resource and what it points at, which no profile can state. A bean of this type is
 * asked at every write over REST, inside its transaction and once references are resolved, and by
 * {@code $validate}. Its sentences are the {@code messages} of its package.
 */
public interface JoinRule {

  /**
   * Names of the profiles of ours, {@code psl-task}: a resource that claims none of them is not
   * looked at.
   */
  Set<String> profiles();

  /**
   * Looks at one resource.
   *
   * @param resource as it will be stored, or as it was sent to {@code $validate}; not to be changed
   * @param neighbours finds what it points at
   * @param findings takes what is wrong, and what could not be checked
   */
  void check(Resource resource, Neighbours neighbours, Findings findings);
}
