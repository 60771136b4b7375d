package fr.passerelle.profiles.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.profiles.Examples;
import fr.passerelle.profiles.Examples.InvalidExample;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.OurProfiles;
import fr.passerelle.profiles.Profiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What the invalid examples break, as the validator says. */
final class BrokenRules {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Breach> breaches = new ArrayList<>();

  static BrokenRules byInvalidExamples(PackagedDefinitions definitions) throws IOException {
    Profiles profiles = OurProfiles.PROFILES;
    BrokenRules broken = new BrokenRules();
    for (InvalidExample example : Examples.invalid()) {
      Set<String> claimed = claimed(example, definitions);
      for (Finding finding : profiles.validator().validate(example.text(), List.of()).findings()) {
        // What it breaks besides is chance, and no proof.
        if (finding.rule().equals(example.rule())) {
          broken.breaches.add(new Breach(claimed, finding, JSON.readTree(example.text())));
        }
      }
    }
    return broken;
  }

  boolean contain(ProfileRule rule) {
    return breaches.stream().anyMatch(breach -> breach.isOf(rule));
  }

  /** The profiles it claims, and those of ours they derive from. */
  private static Set<String> claimed(InvalidExample example, PackagedDefinitions definitions)
      throws IOException {
    Set<String> urls = new HashSet<>();
    for (JsonNode url : JSON.readTree(example.text()).at("/meta/profile")) {
      definitions
          .find(StructureDefinition.class, url.asText())
          .ifPresent(
              profile -> definitions.lineage(profile).forEach(one -> urls.add(one.getUrl())));
    }
    return urls;
  }

  private record Breach(Set<String> claimed, Finding finding, JsonNode example) {

    boolean isOf(ProfileRule rule) {
      return rule.isBinding() ? isOfBinding(rule) : finding.rule().equals(rule.key());
    }

    private boolean isOfBinding(ProfileRule rule) {
      return finding.isFault()
          && finding.rule().startsWith("Terminology_")
          && names(rule.valueSet())
          && (!rule.hasPlace() || isAt(rule));
    }

    /** As a whole: the name of one value set may begin another. */
    private boolean names(String valueSet) {
      return Pattern.compile(Pattern.quote(valueSet) + "(?![\\w-])")
          .matcher(finding.message())
          .find();
    }

    private boolean isAt(ProfileRule rule) {
      String place = finding.path().replaceAll("\\[\\d+]", "");
      String path = rule.path().replace("[x]", "");
      return claimed.contains(rule.definition().getUrl())
          && (place.equals(path) || place.startsWith(path + "."))
          && isInItsSlices(rule);
    }

    private boolean isInItsSlices(ProfileRule rule) {
      return !rule.id().contains(":")
          || SlicedElement.of(rule.definition()).isAt(rule.id(), finding.path(), example);
    }
  }
}
