package fr.passerelle.translation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterHospitalizationComponent;

/**
 * What a stay is for and how the person came and went: as the message sent last says of the
 * movements that stand, so that what a withdrawn discharge told goes with it.
 */
final class StayCare {
  private final List<Encounter> said;
  private final Encounter stay;

  private StayCare(List<Movement> timeline, Encounter stay) {
    this.said = LatestWord.latestFirst(timeline).stream().map(Movement::says).toList();
    this.stay = stay;
  }

  static void of(StayStatus status, Encounter stay) {
    StayCare care = new StayCare(status.timeline(), stay);
    care.purpose();
    care.hospitalization();
  }

  private void purpose() {
    latest(Encounter::hasType).ifPresent(word -> stay.setType(word.copy().getType()));
    latest(Encounter::hasServiceType)
        .ifPresent(word -> stay.setServiceType(word.getServiceType().copy()));
    latest(Encounter::hasReasonCode)
        .ifPresent(word -> stay.setReasonCode(word.copy().getReasonCode()));
  }

  private void hospitalization() {
    EncounterHospitalizationComponent all = new EncounterHospitalizationComponent();
    part(EncounterHospitalizationComponent::hasOrigin, EncounterHospitalizationComponent::getOrigin)
        .ifPresent(origin -> all.setOrigin(origin.copy()));
    part(
            EncounterHospitalizationComponent::hasAdmitSource,
            EncounterHospitalizationComponent::getAdmitSource)
        .ifPresent(source -> all.setAdmitSource(source.copy()));
    part(
            EncounterHospitalizationComponent::hasDestination,
            EncounterHospitalizationComponent::getDestination)
        .ifPresent(destination -> all.setDestination(destination.copy()));
    part(
            EncounterHospitalizationComponent::hasDischargeDisposition,
            EncounterHospitalizationComponent::getDischargeDisposition)
        .ifPresent(disposition -> all.setDischargeDisposition(disposition.copy()));
    if (!all.isEmpty()) {
      stay.setHospitalization(all);
    }
  }

  private Optional<Encounter> latest(Predicate<Encounter> says) {
    return said.stream().filter(says).findFirst();
  }

  private <T> Optional<T> part(
      Predicate<EncounterHospitalizationComponent> says,
      Function<EncounterHospitalizationComponent, T> what) {
    return said.stream().map(Encounter::getHospitalization).filter(says).map(what).findFirst();
  }
}
