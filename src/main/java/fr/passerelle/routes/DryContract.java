package fr.passerelle.routes;

import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.Contract;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The contract of a route folder, read without its route.
 *
 * @param partner empty when the contract cannot be used
 * @param reasons why it cannot
 */
public record DryContract(Optional<Partner> partner, List<Sentence> reasons) {

  static DryContract of(Checked<Contract> read) {
    return read instanceof Checked.Good<Contract> good
        ? new DryContract(Optional.of(good.value().partner()), List.of())
        : new DryContract(Optional.empty(), ((Checked.Bad<Contract>) read).reasons());
  }

  static DryContract unknown(List<String> names) {
    Sentence reason =
        Sentence.of(RouteStatus.class, "contract.unknown-partner", String.join(", ", names));
    return new DryContract(Optional.empty(), List.of(reason));
  }
}
