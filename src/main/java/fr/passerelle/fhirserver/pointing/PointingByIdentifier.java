package fr.passerelle.fhirserver.pointing;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.StorageHook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Resolves references that point by identifier, inside the transaction of the write and before HAPI
 * reads the references. Who has an RPPS or a FINESS and is not here yet is created; a Patient never
 * is.
 */
@Interceptor
public final class PointingByIdentifier implements StorageHook {
  private static final String MEMORY = PointingByIdentifier.class.getName();

  private final Pointers pointers;
  private final Bearers bearers;
  private final Newcomers newcomers;

  PointingByIdentifier(Pointers pointers, Bearers bearers, Newcomers newcomers) {
    this.pointers = pointers;
    this.bearers = bearers;
    this.newcomers = newcomers;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void creating(
      IBaseResource resource, RequestDetails request, TransactionDetails transaction) {
    pointers.of(resource).forEach(pointer -> lead(pointer, request, transaction));
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updating(
      IBaseResource before,
      IBaseResource after,
      RequestDetails request,
      TransactionDetails transaction) {
    creating(after, request, transaction);
  }

  private void lead(Pointer pointer, RequestDetails request, TransactionDetails transaction) {
    Optional<String> target = target(pointer, request, transaction);
    if (target.isPresent()) {
      String before = pointer.reference().getReference();
      transaction.addRollbackUndoAction(() -> pointer.reference().setReference(before));
      pointer.leadTo(target.get());
    } else if (pointer.isSearch()) {
      throw refused(request, "pointing.nobody", pointer);
    }
  }

  private Optional<String> target(
      Pointer pointer, RequestDetails request, TransactionDetails transaction) {
    Map<Pointer.Number, String> made = transaction.getOrCreateUserData(MEMORY, HashMap::new);
    Optional<NationalNumber> national =
        NationalNumber.of(pointer.number()).filter(kind -> pointer.mayBe(kind.type()));
    Pointer.Number number =
        national.map(kind -> kind.canonical(pointer.number())).orElse(pointer.number());
    if (made.containsKey(number) && national.isPresent()) {
      return Optional.of(made.get(number));
    }
    Optional<String> known = known(pointer, request);
    if (known.isPresent() || national.isEmpty()) {
      return known;
    }
    String display = pointer.reference().getDisplay();
    String reference = newcomers.reference(national.get(), number, display, transaction);
    made.put(number, reference);
    return Optional.of(reference);
  }

  private Optional<String> known(Pointer pointer, RequestDetails request) {
    List<String> found =
        pointer.types().stream()
            .filter(bearers::isKept)
            .flatMap(type -> bearers.find(type, pointer.number()).stream())
            .limit(2)
            .toList();
    if (found.size() > 1 && pointer.isSearch()) {
      throw refused(request, "pointing.several", pointer);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static UnprocessableEntityException refused(
      RequestDetails request, String key, Pointer pointer) {
    String type = String.join(", ", pointer.types());
    return new UnprocessableEntityException(Wording.of(request).say(key, pointer.path(), type));
  }
}
