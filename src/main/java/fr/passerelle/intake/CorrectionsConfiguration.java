package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Candidates;
import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.PatientIdentification;
import fr.passerelle.journal.Journal;
import fr.passerelle.journal.RecordClaims;
import fr.passerelle.security.AccessDecision;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person can do with records that are in the journal already. */
@Configuration(proxyBeanMethods = false)
class CorrectionsConfiguration {

  @Bean
  Corrections corrections(ResourceStore store, AccessDecision access, Lanes lanes) {
    return new Corrections(store, access, lanes);
  }

  @Bean
  RecordsAgain recordsAgain(Journal journal, RecordClaims claims, Partners partners, Clock clock) {
    return new RecordsAgain(journal, claims, Formats.installed(), partners, clock);
  }

  @Bean
  DecidedFiling decidedFiling(
      ResourceStore store, NumbersOfOthers others, RecordFiling filing, PersonUnion union) {
    return new DecidedFiling(store, others, filing, union);
  }

  @Bean
  HeldRecords heldRecords(
      Corrections corrections,
      RecordsAgain again,
      Candidates candidates,
      Decisions decisions,
      PatientIdentification identification,
      DecidedFiling filing,
      RecordFiling persons,
      WaitingRecords waiting,
      ResourceStore store) {
    return new HeldRecords(
        corrections, again, candidates, decisions, identification, filing, persons, waiting, store);
  }

  @Bean
  FiledRecords filedRecords(
      Corrections corrections,
      RecordsAgain again,
      RecordClaims claims,
      Withdrawal withdrawal,
      Decisions decisions,
      ResourceStore store) {
    return new FiledRecords(corrections, again, claims, withdrawal, decisions, store);
  }

  @Bean
  Refiling refiling(
      Corrections corrections,
      RecordsAgain again,
      FiledRecords filed,
      HeldRecords held,
      RecordFiling persons) {
    return new Refiling(corrections, again, filed, held, persons);
  }

  @Bean
  Withdrawal withdrawal(
      ResourceStore store,
      IdentifierIndex index,
      Assertions assertions,
      Movements movements,
      JdbcClient jdbc,
      RecordFiling filing) {
    return new Withdrawal(store, index, assertions, movements, new Heads(jdbc), filing);
  }

  @Bean
  Replays replays(
      Corrections corrections,
      RecordsAgain again,
      RecordClaims claims,
      RecordRoad road,
      DecidedFiling decided,
      WaitingRecords waiting,
      ResourceStore store) {
    return new Replays(corrections, again, claims, road, decided, waiting, store);
  }

  @Bean
  WaitingSweep waitingSweep(
      WaitingRecords waiting,
      RecordsAgain again,
      RecordRoad road,
      Corrections corrections,
      Partners partners) {
    return new WaitingSweep(waiting, again, road, corrections, partners);
  }
}
