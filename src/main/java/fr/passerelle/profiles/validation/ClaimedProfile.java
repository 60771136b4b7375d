package fr.passerelle.profiles.validation;

import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * A profile some resource claims in {@code meta.profile}.
 *
 * @param path FHIRPath of the claim
 * @param canonical as it was written, with its version where it has one
 */
record ClaimedProfile(String path, int line, int column, String canonical) {

  /** Adds the claims of the resource and of those inside it. */
  static void collect(Element element, List<ClaimedProfile> claims) {
    for (Element child : element.getChildren()) {
      if ("meta".equals(child.getName())) {
        collectFrom(child, claims);
      } else {
        collect(child, claims);
      }
    }
  }

  private static void collectFrom(Element meta, List<ClaimedProfile> claims) {
    List<Element> profiles = meta.getChildren("profile");
    for (int at = 0; at < profiles.size(); at++) {
      Element profile = profiles.get(at);
      if (profile.primitiveValue() != null) {
        String path = meta.getPath() + ".profile[" + at + "]";
        claims.add(
            new ClaimedProfile(path, profile.line(), profile.col(), profile.primitiveValue()));
      }
    }
  }
}
