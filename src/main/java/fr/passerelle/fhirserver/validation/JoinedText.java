package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.joins.Joins;
import fr.passerelle.profiles.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the rules joining several resources say of a resource, or of each entry of a bundle among
 * the others. A text no parser can read has findings enough of its own.
 */
final class JoinedText {
  private final FhirContext fhir;
  private final Joins joins;

  JoinedText(FhirContext fhir, Joins joins) {
    this.fhir = fhir;
    this.joins = joins;
  }

  List<Finding> findings(String text, List<String> profiles, RequestDetails request) {
    return parsed(text).map(resource -> findings(resource, profiles, request)).orElseGet(List::of);
  }

  List<Finding> findings(Resource resource, List<String> profiles, RequestDetails request) {
    return resource instanceof Bundle bundle
        ? ofEntries(bundle, request)
        : joins.findings(resource, profiles, List.of(), request);
  }

  private List<Finding> ofEntries(Bundle bundle, RequestDetails request) {
    List<Resource> entries =
        bundle.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(resource -> resource != null)
            .toList();
    return IntStream.range(0, bundle.getEntry().size())
        .boxed()
        .flatMap(index -> ofEntry(bundle, index, entries, request))
        .toList();
  }

  private Stream<Finding> ofEntry(
      Bundle bundle, int index, List<Resource> entries, RequestDetails request) {
    Resource resource = bundle.getEntry().get(index).getResource();
    return resource == null
        ? Stream.empty()
        : joins.findings(resource, List.of(), entries, request).stream()
            .map(finding -> finding.within("Bundle.entry[" + index + "].resource"));
  }

  private Optional<Resource> parsed(String text) {
    EncodingEnum encoding = EncodingEnum.detectEncodingNoDefault(text);
    if (encoding == null) {
      return Optional.empty();
    }
    IParser parser = encoding.newParser(fhir);
    parser.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
    try {
      IBaseResource resource = parser.parseResource(text);
      return resource instanceof Resource read ? Optional.of(read) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    }
  }
}
