package fr.passerelle.fhirserver.validation;

import fr.passerelle.profiles.ProfileCatalog;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;

/** Whether a resource claims a profile of ours in {@code meta.profile}. */
final class Claim {
  private final String base;
  private final Pattern inText;

  Claim(ProfileCatalog catalog) {
    this.base = catalog.canonicalBase() + "/";
    String ours = Pattern.quote(base);
    // JSON: anywhere in the list of profiles; XML: an element of its own.
    this.inText =
        Pattern.compile(
            "\"profile\"\\s*:\\s*\\[[^\\]]*\""
                + ours
                + "|<(?:[\\w.-]+:)?profile\\s[^>]*value\\s*=\\s*[\"']"
                + ours);
  }

  boolean isIn(String text) {
    return text.contains(base) && inText.matcher(text).find();
  }

  boolean isIn(Resource resource) {
    return resource.getMeta().getProfile().stream()
        .anyMatch(profile -> profile.hasValue() && profile.getValue().startsWith(base));
  }
}
