package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.PatientIdentification;
import fr.passerelle.journal.Journal;
import fr.passerelle.journal.Underway;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.security.AccessDecision;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lays the main road. Formats are found by {@link java.util.ServiceLoader}, so that this room need
 * not know them and their rooms need not know Spring.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeProperties.class)
class IntakeConfiguration {

  @Bean
  Assertions assertions(JdbcClient jdbc) {
    return new Assertions(jdbc, FhirContext.forR4Cached());
  }

  @Bean
  Movements movements(JdbcClient jdbc) {
    return new Movements(jdbc, FhirContext.forR4Cached());
  }

  @Bean
  RecordFiling recordFiling(
      ResourceStore store,
      IdentifierIndex index,
      Assertions assertions,
      Movements movements,
      JdbcClient jdbc,
      Journal journal,
      ProfileValidator validator,
      ProfileCatalog catalog) {
    return new RecordFiling(
        store,
        index,
        new PersonMerge(assertions),
        assertions,
        new StayFiling(movements, store),
        new Heads(jdbc),
        new ProfileRemarks(validator),
        new RecordProvenance(catalog.canonicalBase() + "/sid"),
        new ResultTasks(store, catalog.canonicalBase()),
        new OrderTasks(catalog.canonicalBase()),
        new AnsweredMessages(journal, store));
  }

  @Bean
  RecordRoad recordRoad(
      Journal journal,
      PatientIdentification identification,
      RecordFiling filing,
      PersonUnion union,
      WaitingRecords waiting,
      NumbersOfOthers others) {
    return new RecordRoad(journal, identification, filing, union, waiting, others);
  }

  @Bean
  PersonUnion personUnion(
      ResourceStore store,
      IdentifierIndex index,
      Assertions assertions,
      Movements movements,
      RecordFiling filing,
      Decisions decisions,
      MergeNoting noting) {
    return new PersonUnion(store, index, assertions, movements, filing, decisions, noting);
  }

  @Bean
  NumbersOfOthers numbersOfOthers(IdentifierIndex index) {
    return new NumbersOfOthers(index);
  }

  @Bean
  WaitingRecords waitingRecords(JdbcClient jdbc) {
    return new WaitingRecords(jdbc);
  }

  @Bean
  Lanes lanes() {
    return new Lanes();
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Intake intake(
      ResourceStore store,
      RecordRoad road,
      Underway underway,
      AccessDecision access,
      Clock clock,
      Lanes lanes,
      IntakeProperties settings) {
    Formats formats = Formats.installed();
    MainRoad main = new MainRoad(formats, store, road, underway, access, clock, lanes);
    return new SizeLimits(main, formats, settings.maxSize());
  }
}
