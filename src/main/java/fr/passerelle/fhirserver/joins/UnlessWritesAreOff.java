package fr.passerelle.fhirserver.joins;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Whatever writes are held to, unless they are held to nothing. */
final class UnlessWritesAreOff extends NoneNestedConditions {

  UnlessWritesAreOff() {
    super(ConfigurationPhase.REGISTER_BEAN);
  }

  @ConditionalOnProperty(name = "passerelle.validation.on-write", havingValue = "off")
  static final class Off {}
}
