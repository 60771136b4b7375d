package fr.passerelle.profiles;

import java.util.List;
import org.hl7.fhir.r4.model.SearchParameter;

/** What the loaded profile packages hold. */
public interface ProfileCatalog {

  /** Canonical base of our own profiles, as the package states it. */
  String canonicalBase();

  /** Canonical URLs of the profiles on that resource type, ours first. */
  List<String> profilesOn(String resourceType);

  /** Search parameters of our own package. */
  List<SearchParameter> searchParameters();
}
