package fr.passerelle.profiles.validation;

import fr.passerelle.profiles.ProfileCoverage;
import fr.passerelle.profiles.ProfileCoverage.Gap;
import fr.passerelle.profiles.ProfileCoverage.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * A profile and those of its elements that were met. Its parts are the elements of its
 * differential, what must be supported and the slices, wherever they come from, and the rules that
 * are not of FHIR itself; what it forbids is no part.
 */
final class ProfileUse {
  private static final String OF_FHIR = "http://hl7.org/fhir/StructureDefinition/";
  private static final Pattern SLICES = Pattern.compile(":[^.]*");

  private final Set<String> met = ConcurrentHashMap.newKeySet();
  private final StructureDefinition profile;

  ProfileUse(StructureDefinition profile) {
    this.profile = profile;
  }

  void meet(String element) {
    if (element != null) {
      met.add(element);
    }
  }

  ProfileCoverage coverage() {
    Set<String> all = allMet();
    Set<String> own =
        profile.getDifferential().getElement().stream()
            .map(ElementDefinition::getId)
            .collect(Collectors.toSet());
    List<Gap> parts = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (ElementDefinition element : profile.getSnapshot().getElement()) {
      List<Gap> here = partsOf(element, own);
      parts.addAll(here);
      if (!all.contains(element.getId())) {
        gaps.addAll(here);
      }
    }
    return new ProfileCoverage(profile.getVersionedUrl(), parts.size(), gaps);
  }

  /** Who meets a slice meets the list, and whoever met an element met what it stands in. */
  private Set<String> allMet() {
    Set<String> all = new HashSet<>();
    for (String element : met) {
      all.add(SLICES.matcher(element).replaceAll(""));
      for (String each = element; !each.isEmpty(); each = around(each)) {
        all.add(each);
      }
    }
    return all;
  }

  private static String around(String element) {
    return element.substring(0, Math.max(0, element.lastIndexOf('.')));
  }

  private static List<Gap> partsOf(ElementDefinition element, Set<String> own) {
    List<Gap> parts = new ArrayList<>();
    if ("0".equals(element.getMax())) {
      return parts;
    }
    boolean isRoot = element.getId().indexOf('.') < 0;
    if (!isRoot) {
      if (element.hasSliceName()) {
        parts.add(new Gap(Kind.SLICE, element.getId(), ""));
      } else if (element.getMustSupport()) {
        parts.add(new Gap(Kind.MUST_SUPPORT, element.getId(), ""));
      } else if (own.contains(element.getId())) {
        parts.add(new Gap(Kind.ELEMENT, element.getId(), ""));
      }
    }
    element.getConstraint().stream()
        .filter(ProfileUse::isOfProfile)
        .forEach(rule -> parts.add(new Gap(Kind.RULE, element.getId(), rule.getKey())));
    return parts;
  }

  private static boolean isOfProfile(ElementDefinitionConstraintComponent rule) {
    return rule.hasSource() && !rule.getSource().startsWith(OF_FHIR);
  }
}
