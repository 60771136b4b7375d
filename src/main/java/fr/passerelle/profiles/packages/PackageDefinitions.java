package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;

/**
 * The definitions of the packages, questionnaires among them: HAPI's own holder drops those, and an
 * answer would be held to nothing.
 */
final class PackageDefinitions extends PrePopulatedValidationSupport {
  private final Map<String, Questionnaire> questionnaires = new HashMap<>();

  PackageDefinitions(FhirContext fhir) {
    super(fhir);
  }

  @Override
  public void addResource(IBaseResource definition) {
    if (definition instanceof Questionnaire questionnaire) {
      questionnaires.put(questionnaire.getUrl(), questionnaire);
      questionnaires.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
    } else {
      super.addResource(definition);
    }
  }

  @Override
  public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
    return type == Questionnaire.class
        ? type.cast(questionnaires.get(url))
        : super.fetchResource(type, url);
  }
}
