package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** What a request brought, as the text it is before HAPI parses it. */
final class SentText {
  private static final Set<RestOperationTypeEnum> WRITES_OF_RESOURCES =
      EnumSet.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.TRANSACTION,
          RestOperationTypeEnum.BATCH);

  private SentText() {}

  static String of(RequestDetails request) {
    return new String(request.loadRequestContents(), StandardCharsets.UTF_8);
  }

  /** Whether it is a resource, or a bundle of them, to be stored. */
  static boolean isOfResources(RequestDetails request) {
    return WRITES_OF_RESOURCES.contains(request.getRestOperationType());
  }

  /** Whether it says what to change in a resource that is stored. */
  static boolean isPatch(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.PATCH;
  }
}
