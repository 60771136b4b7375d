package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.TranslateConceptResults;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Questionnaire;

/**
 * The definitions of the packages, questionnaires and maps of codes among them: HAPI's own holder
 * drops those, an answer would be held to nothing and no code would be translated.
 */
final class PackageDefinitions extends PrePopulatedValidationSupport {
  private final Map<String, Questionnaire> questionnaires = new HashMap<>();
  private final PackagedMaps maps = new PackagedMaps();

  PackageDefinitions(FhirContext fhir) {
    super(fhir);
  }

  @Override
  public void addResource(IBaseResource definition) {
    if (definition instanceof Questionnaire questionnaire) {
      questionnaires.put(questionnaire.getUrl(), questionnaire);
      questionnaires.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
    } else if (definition instanceof ConceptMap map) {
      maps.add(map);
    } else {
      super.addResource(definition);
    }
  }

  @Override
  public TranslateConceptResults translateConcept(TranslateCodeRequest request) {
    return maps.translate(request);
  }

  @Override
  public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
    return type == Questionnaire.class
        ? type.cast(questionnaires.get(url))
        : super.fetchResource(type, url);
  }
}
