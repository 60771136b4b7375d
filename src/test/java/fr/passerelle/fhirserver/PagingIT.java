package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.system.WholeServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand resources of one transaction, all written at the same instant, page by page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingIT extends WholeServer {
  private static final int HOW_MANY = 1000;
  private static final String GROUP = UUID.randomUUID().toString();

  private final List<String> ids = new ArrayList<>();

  @BeforeAll
  void write_a_thousand_tasks_in_one_transaction() {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (int number = 0; number < HOW_MANY; number++) {
      bundle
          .addEntry()
          .setResource(task())
          .getRequest()
          .setMethod(Bundle.HTTPVerb.POST)
          .setUrl("Task");
    }
    Bundle stored = client().transaction().withBundle(bundle).execute();
    stored.getEntry().forEach(entry -> ids.add(entry.getResponse().getLocation().split("/")[1]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "&_sort=-_lastUpdated", "&_sort=status", "&_sort=-status,_lastUpdated"})
  void every_id_comes_once_whatever_the_order(String sort) {
    List<String> seen = new ArrayList<>();
    String next = fhir() + "/Task?group-identifier=urn:paging%7C" + GROUP + "&_count=93" + sort;
    while (next != null) {
      Bundle page = FhirCall.to(next).get().as(Bundle.class);
      page.getEntry().forEach(entry -> seen.add(entry.getResource().getIdPart()));
      next = page.getLink("next") == null ? null : page.getLink("next").getUrl();
    }
    assertThat(seen).hasSize(HOW_MANY);
    assertThat(new HashSet<>(seen)).isEqualTo(new HashSet<>(ids));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&_total=accurate&_count=5", "&_summary=count"})
  void the_total_is_right_when_asked_for(String how) {
    String search = fhir() + "/Task?group-identifier=urn:paging%7C" + GROUP + how;
    assertThat(FhirCall.to(search).get().as(Bundle.class).getTotal()).isEqualTo(HOW_MANY);
  }

  private static Task task() {
    Task task = new Task();
    task.setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
    task.setGroupIdentifier(new Identifier().setSystem("urn:paging").setValue(GROUP));
    return task;
  }
}
