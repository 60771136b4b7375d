package fr.passerelle.fhirserver.joins;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.hooks.StorageHook;
import fr.passerelle.profiles.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;

/** Which entry of the bundle a request sent a stored resource came from. */
@Interceptor
public final class Entries implements StorageHook {
  private static final String BUNDLE = Entries.class.getName();

  Entries() {}

  /** Keeps the outermost bundle: the entries of a batch come again as bundles of their own. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void received(IBaseBundle bundle, RequestDetails request) {
    if (!StorageHook.isOfProgram(request)) {
      request.getUserData().putIfAbsent(BUNDLE, bundle);
    }
  }

  /** From 0; -1 when it came alone, or by a patch. */
  static int indexOf(IBaseResource resource, RequestDetails request) {
    if (!(request.getUserData().get(BUNDLE) instanceof Bundle bundle)) {
      return -1;
    }
    return IntStream.range(0, bundle.getEntry().size())
        .filter(index -> bundle.getEntry().get(index).getResource() == resource)
        .findFirst()
        .orElse(-1);
  }

  /** The findings with the place of the entry. */
  static List<Finding> placed(IBaseResource resource, List<Finding> found, RequestDetails request) {
    int index = indexOf(resource, request);
    return index < 0
        ? found
        : found.stream()
            .map(finding -> finding.within("Bundle.entry[" + index + "].resource"))
            .toList();
  }
}
