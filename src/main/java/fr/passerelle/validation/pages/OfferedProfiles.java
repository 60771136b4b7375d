package fr.passerelle.validation.pages;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import fr.passerelle.profiles.ProfileCatalog;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.ResourceType;
import org.springframework.stereotype.Component;

/** The loaded profiles, by the type of resource they are for, as the page offers them. */
@Component
class OfferedProfiles {
  private final Supplier<List<OfType>> types;

  OfferedProfiles(ProfileCatalog catalog) {
    this.types = Suppliers.memoize(() -> read(catalog));
  }

  /**
   * Those of one type.
   *
   * @param type of FHIR R4
   * @param profiles canonical URLs
   */
  record OfType(String type, List<String> profiles) {
    /** What a profile is called: the end of its address. */
    public static String name(String url) {
      return url.substring(url.lastIndexOf('/') + 1);
    }
  }

  List<OfType> byType() {
    return types.get();
  }

  private static List<OfType> read(ProfileCatalog catalog) {
    return Arrays.stream(ResourceType.values())
        .map(type -> new OfType(type.name(), catalog.profilesOn(type.name())))
        .filter(offered -> !offered.profiles().isEmpty())
        .toList();
  }
}
