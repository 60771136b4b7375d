package fr.passerelle.routes.folder;

import fr.passerelle.intake.Intake;
import fr.passerelle.routes.CaseReport;
import fr.passerelle.routes.FolderReport;
import fr.passerelle.security.ListeningRefusedException;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Everything a folder must pass before it may take a transport: name, contract, route, where it
 * listens, cases. Works on a copy; nothing is opened.
 */
public final class FolderCheck {
  private final Intake intake;
  private final RouteSurroundings surroundings;
  private final ListeningRule listening;

  public FolderCheck(Intake intake, RouteSurroundings surroundings, ListeningRule listening) {
    this.intake = intake;
    this.surroundings = surroundings;
    this.listening = listening;
  }

  /**
   * Checks, and loads without starting.
   *
   * @throws ListeningRefusedException when it would listen where nothing may listen
   */
  public Checked<FolderRoute> check(RouteFolder folder) {
    Checked<FolderRoute> loaded = load(folder);
    if (loaded instanceof Checked.Good<FolderRoute> good) {
      List<Sentence> against =
          cases(folder, good.value()).stream().flatMap(one -> one.reasons().stream()).toList();
      if (!against.isEmpty()) {
        good.value().close();
        return new Checked.Bad<>(against);
      }
    }
    return loaded;
  }

  /** Checks without keeping anything loaded, and tells every case. */
  public FolderReport report(RouteFolder folder) {
    try {
      Checked<FolderRoute> loaded = load(folder);
      return loaded instanceof Checked.Good<FolderRoute> good
          ? report(folder, good.value())
          : unusable(folder, ((Checked.Bad<FolderRoute>) loaded).reasons());
    } catch (ListeningRefusedException e) {
      Reasons reasons = new Reasons();
      reasons.add("route.listening", e.getMessage());
      return unusable(folder, reasons.all());
    }
  }

  /** The contract alone; nothing of the route is loaded. */
  public Checked<Contract> contract(RouteFolder folder) {
    return new ContractReader(surroundings).read(folder);
  }

  private FolderReport report(RouteFolder folder, FolderRoute route) {
    try {
      return new FolderReport(folder.id(), List.of(), cases(folder, route));
    } finally {
      route.close();
    }
  }

  private static FolderReport unusable(RouteFolder folder, List<Sentence> reasons) {
    return new FolderReport(folder.id(), reasons, List.of());
  }

  private List<CaseReport> cases(RouteFolder folder, FolderRoute route) {
    return new RouteCases(intake).run(folder, route.partner(), route.format());
  }

  private Checked<FolderRoute> load(RouteFolder folder) {
    Reasons reasons = new Reasons();
    if (!folder.hasUsableName()) {
      reasons.add("folder.name");
      return new Checked.Bad<>(reasons.all());
    }
    Checked<RouteText> text =
        RouteText.of(folder, Schemes.with(surroundings.components().schemes()));
    Checked<Contract> contract = new ContractReader(surroundings).read(folder);
    if (text instanceof Checked.Good<RouteText> goodText
        && contract instanceof Checked.Good<Contract> goodContract) {
      return load(folder, goodText.value(), goodContract.value(), reasons);
    }
    reasons.addAll(text);
    reasons.addAll(contract);
    return new Checked.Bad<>(reasons.all());
  }

  private Checked<FolderRoute> load(
      RouteFolder folder, RouteText text, Contract contract, Reasons reasons) {
    String source = new String(text.bytes(), StandardCharsets.UTF_8);
    new Variables(folder.id(), surroundings.variables()).resolve(source, reasons);
    if (!reasons.isEmpty()) {
      return new Checked.Bad<>(reasons.all());
    }
    try {
      FolderRoute route = FolderRoute.load(text, contract, intake, surroundings);
      return checked(folder, route, reasons);
    } catch (ListeningRefusedException e) {
      throw e;
    } catch (Exception e) {
      reasons.add("route.camel", innermost(e).getMessage());
      return new Checked.Bad<>(reasons.all());
    }
  }

  private Checked<FolderRoute> checked(RouteFolder folder, FolderRoute route, Reasons reasons) {
    route
        .host()
        .flatMap(listening::refusal)
        .ifPresent(
            refusal -> {
              route.close();
              throw new ListeningRefusedException(folder.id() + ": " + refusal);
            });
    if (surroundings.formats().contains(route.format())) {
      return new Checked.Good<>(route);
    }
    reasons.add("route.format", String.join(", ", surroundings.formats()));
    route.close();
    return new Checked.Bad<>(reasons.all());
  }

  private static Throwable innermost(Throwable thrown) {
    Throwable inner = thrown;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
