package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.journal.RecordClaims;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What merges of persons changed, and how they are undone. */
@Configuration(proxyBeanMethods = false)
class MergesConfiguration {

  @Bean
  MergeRows mergeRows(JdbcClient jdbc) {
    return new MergeRows(jdbc);
  }

  @Bean
  MergeNotes mergeNotes(JdbcClient jdbc) {
    return new MergeNotes(jdbc, FhirContext.forR4Cached());
  }

  @Bean
  MergeNoting mergeNoting(
      ResourceStore store,
      IdentifierIndex index,
      Assertions assertions,
      MergeNotes notes,
      JdbcClient jdbc,
      MergeRows rows) {
    return new MergeNoting(
        store, index, assertions, notes, new SaidInMerges(jdbc, assertions), rows);
  }

  @Bean
  Merges merges(
      Corrections corrections,
      RecordsAgain again,
      RecordClaims claims,
      MergeRows rows,
      MergeNotes notes,
      Separation separation,
      Decisions decisions,
      IdentifierIndex index,
      Clock clock) {
    return new Merges(corrections, again, claims, rows, notes, separation, decisions, index, clock);
  }

  @Bean
  Previews previews(
      Corrections corrections,
      RecordsAgain again,
      HeldRecords held,
      Merges merges,
      MergeRows rows,
      MergeNotes notes,
      IdentifierIndex index,
      ResourceStore store) {
    return new Previews(corrections, again, held, merges, rows, notes, index, store);
  }

  @Bean
  Separation separation(
      ResourceStore store,
      IdentifierIndex index,
      Decisions decisions,
      Assertions assertions,
      MergeNotes notes,
      JdbcClient jdbc) {
    return new Separation(
        store,
        index,
        decisions,
        assertions,
        notes,
        new SaidInMerges(jdbc, assertions),
        new ResourcesApart(store, notes, new StaysInMerges(jdbc)));
  }
}
