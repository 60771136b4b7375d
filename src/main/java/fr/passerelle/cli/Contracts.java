package fr.passerelle.cli;

import fr.passerelle.routes.DryContract;
import fr.passerelle.routes.DryRoutes;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.convert.ConversionException;

/** By whose contract a command reads: the one {@code --partner} names, or nobody's. */
final class Contracts {
  static final String OPTION = "partner";

  private Contracts() {}

  /**
   * @throws Unusable when there is no such folder, or its contract or the settings cannot be read
   */
  static Partner of(Arguments arguments) throws Unusable {
    try {
      Optional<String> name = arguments.value(OPTION);
      // Reading every setting takes half a second, and nobody's contract depends on none of a file.
      return name.isPresent()
          ? partner(DryRoutes.of(Settings.of(arguments.settings())), name.get())
          : DryRoutes.of(Settings.typed(arguments.settings())).withoutContract();
    } catch (Settings.Unreadable e) {
      throw new Unusable("settings.unreadable", e.getMessage());
    } catch (ConversionException e) {
      throw new Unusable("settings.unreadable", e.getClass().getSimpleName());
    } catch (IOException e) {
      throw new Unusable("cases.unreadable", e.getClass().getSimpleName());
    }
  }

  private static Partner partner(DryRoutes routes, String name) throws Unusable {
    DryContract contract = routes.contract(name);
    if (contract.partner().isEmpty()) {
      throw contract.reasons().isEmpty()
          ? new Unusable("partner.unusable", name)
          : new Unusable(contract.reasons().get(0));
    }
    return contract.partner().get();
  }
}
