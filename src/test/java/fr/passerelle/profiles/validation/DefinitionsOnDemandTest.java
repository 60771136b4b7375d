package fr.passerelle.profiles.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.profiles.packages.LoadedPackages;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsOnDemandTest {
  private static final int ASKING = 4;
  private static final IWorkerContext DEFINITIONS =
      DefinitionsOnDemand.of(
          FhirContext.forR4Cached(),
          new LoadedPackages(FhirContext.forR4Cached(), Path.of("fhir-profiles")));

  @ParameterizedTest
  @ValueSource(strings = {"Task", "CarePlan", "Observation", "CareTeam", "Bundle"})
  void those_who_ask_at_once_for_the_first_time_get_the_same_definition(String type)
      throws Exception {
    String url = "http://hl7.org/fhir/StructureDefinition/" + type;
    CyclicBarrier together = new CyclicBarrier(ASKING);
    Callable<StructureDefinition> question =
        () -> {
          together.await();
          return DEFINITIONS.fetchResource(StructureDefinition.class, url);
        };
    ExecutorService threads = Executors.newFixedThreadPool(ASKING);
    try {
      Set<StructureDefinition> answers = Collections.newSetFromMap(new IdentityHashMap<>());
      List<Callable<StructureDefinition>> questions =
          Stream.generate(() -> question).limit(ASKING).toList();
      for (Future<StructureDefinition> answer : threads.invokeAll(questions)) {
        answers.add(answer.get());
      }
      assertThat(answers).hasSize(1);
    } finally {
      threads.shutdown();
    }
  }
}
