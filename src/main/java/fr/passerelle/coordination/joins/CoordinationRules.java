package fr.passerelle.coordination.joins;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules the FHIR server asks. */
@Configuration(proxyBeanMethods = false)
class CoordinationRules {

  @Bean
  TwoPersons twoPersons() {
    return new TwoPersons();
  }

  @Bean
  DelegatedAct delegatedAct() {
    return new DelegatedAct();
  }

  @Bean
  Enrolment enrolment() {
    return new Enrolment();
  }

  @Bean
  GroupedTasks groupedTasks() {
    return new GroupedTasks();
  }

  @Bean
  Opinion opinion() {
    return new Opinion();
  }

  @Bean
  NamedSession namedSession() {
    return new NamedSession();
  }

  @Bean
  OnePerson onePerson() {
    return new OnePerson();
  }
}
