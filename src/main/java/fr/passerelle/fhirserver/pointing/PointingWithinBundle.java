package fr.passerelle.fhirserver.pointing;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import fr.passerelle.fhirserver.hooks.StorageHook;
import fr.passerelle.fhirserver.pointing.Pointer.Number;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/**
 * In a transaction, a number that an entry of the same bundle bears leads to that entry, which is
 * not stored yet when the reference is.
 */
@Interceptor
public final class PointingWithinBundle implements StorageHook {
  private final Pointers pointers;

  PointingWithinBundle(Pointers pointers) {
    this.pointers = pointers;
  }

  private record Bearer(String type, Number number) {}

  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void lead(IBaseBundle transaction) {
    if (!(transaction instanceof Bundle bundle)
        || bundle.getType() != Bundle.BundleType.TRANSACTION) {
      return;
    }
    List<Pointer> pointing =
        bundle.getEntry().stream()
            .filter(BundleEntryComponent::hasResource)
            .flatMap(entry -> pointers.of(entry.getResource()).stream())
            .toList();
    if (!pointing.isEmpty()) {
      Map<Bearer, BundleEntryComponent> bearers = bearers(bundle);
      pointing.forEach(pointer -> lead(pointer, bearers));
    }
  }

  private static void lead(Pointer pointer, Map<Bearer, BundleEntryComponent> bearers) {
    Number number = canonical(pointer.number());
    pointer.types().stream()
        .map(type -> Optional.ofNullable(bearers.get(new Bearer(type, number))))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(entry -> pointer.leadTo(fullUrl(entry)));
  }

  private static Map<Bearer, BundleEntryComponent> bearers(Bundle bundle) {
    Map<Bearer, BundleEntryComponent> bearers = new HashMap<>();
    for (BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.hasResource() && entry.getRequest().getMethod() != Bundle.HTTPVerb.PATCH) {
        identifiers(entry.getResource())
            .filter(one -> one.hasSystem() && one.hasValue())
            .map(one -> canonical(new Number(one.getSystem(), one.getValue())))
            .map(number -> new Bearer(entry.getResource().fhirType(), number))
            .forEach(bearer -> bearers.putIfAbsent(bearer, entry));
      }
    }
    return bearers;
  }

  /** None where the type has no such element, as Provenance. */
  private static Stream<Identifier> identifiers(Resource resource) {
    return Stream.ofNullable(resource.getChildByName("identifier"))
        .flatMap(property -> property.getValues().stream())
        .filter(Identifier.class::isInstance)
        .map(Identifier.class::cast);
  }

  private static Number canonical(Number number) {
    return NationalNumber.of(number).map(kind -> kind.canonical(number)).orElse(number);
  }

  private static String fullUrl(BundleEntryComponent entry) {
    if (!entry.hasFullUrl()) {
      entry.setFullUrl("urn:uuid:" + UUID.randomUUID());
    }
    return entry.getFullUrl();
  }
}
