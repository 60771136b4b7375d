package fr.passerelle.journal;

import fr.passerelle.security.AccessDecision;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the figures of the journal and the work it does for itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalProperties.class)
class JournalConfiguration {

  @Bean
  Underway underway(MeterRegistry meters) {
    return new Underway(meters);
  }

  @Bean
  Accounts accounts(JdbcClient jdbc, Underway underway, JournalProperties settings, Clock clock) {
    return new Accounts(jdbc, underway, settings, clock);
  }

  @Bean
  RecordActs recordActs(
      RecordEvents events,
      PlatformTransactionManager transactions,
      AccessDecision access,
      Clock clock) {
    return new RecordActs(events, new TransactionTemplate(transactions), access, clock);
  }

  @Bean
  Settlements settlements(
      JdbcClient jdbc, RecordEvents events, PlatformTransactionManager transactions, Clock clock) {
    return new Settlements(jdbc, events, new TransactionTemplate(transactions), clock);
  }

  @Bean
  RawBytes rawBytes(JournalQueries journal, RecordActs acts) {
    return new RawBytes(journal, acts);
  }

  @Bean
  JournalUpkeep journalUpkeep(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      JournalProperties settings,
      Accounts accounts,
      MeterRegistry meters,
      Clock clock) {
    TransactionTemplate template = new TransactionTemplate(transactions);
    return new JournalUpkeep(
        new AddingUp(jdbc, template),
        new WaitingGauges(accounts, meters),
        new RawRetention(jdbc, template, settings.rawRetention(), clock));
  }
}
