package fr.passerelle.journal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.translation.Fate;
import fr.passerelle.web.TestApi;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

class RecordsApiTest {
  private final MigratedDatabase database = new MigratedDatabase();
  private final JdbcClient jdbc = database.jdbc();
  private final JournaledRecords records = new JournaledRecords(new Journal(jdbc));
  private final MockMvc api = api(AccessDecision.Verdict.YES);

  @Test
  void the_next_link_leads_through_the_list() throws Exception {
    records.add("labo", Fate.HELD, "ADT^A04", Optional.empty());
    records.add("labo", Fate.HELD, "ADT^A04", Optional.empty());
    records.add("labo", Fate.INTEGRATED, "ADT^A04", Optional.empty());
    String first =
        api.perform(get(URI.create("/api/records?fate=held,refused&event=ADT%5EA04&limit=1")))
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.records[0].messageId").value("M-1"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String next = JsonPath.read(first, "$.next");
    api.perform(get(URI.create(next)))
        .andExpect(jsonPath("$.records[0].messageId").value("M-0"))
        .andExpect(jsonPath("$.next").doesNotExist());
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0,limit",
    "limit=501,limit",
    "limit=many,limit",
    "fate=LOST,fate",
    "from=yesterday,from",
    "to=2026-02-30,to",
    "asOfFrom=2026-06-01T10:00:00,asOfFrom",
    "after=here,after",
    "asOfTo=%2B999999999-01-01T00:00:00Z,asOfTo"
  })
  void a_value_nobody_can_read_is_named(String query, String parameter) throws Exception {
    api.perform(get(URI.create("/api/records?" + query)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.resourceType").value("OperationOutcome"))
        .andExpect(jsonPath("$.issue[0].severity").value("error"))
        .andExpect(jsonPath("$.issue[0].expression[0]").value("http." + parameter))
        .andExpect(jsonPath("$.issue[0].diagnostics").value(containsString(parameter)));
  }

  @Test
  void an_unknown_parameter_is_refused_in_the_readers_language() throws Exception {
    api.perform(get("/api/records?fates=HELD").locale(Locale.FRENCH))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.issue[0].diagnostics").value(startsWith("Paramètre inconnu")));
    api.perform(get("/api/records?fates=HELD").locale(Locale.ENGLISH))
        .andExpect(jsonPath("$.issue[0].diagnostics").value(startsWith("Unknown parameter")));
  }

  @Test
  void a_record_that_is_not_there_is_404_whatever_is_accepted() throws Exception {
    api.perform(get("/api/records/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
    api.perform(
            get("/api/records/{id}/raw", UUID.randomUUID())
                .accept(MediaType.APPLICATION_OCTET_STREAM))
        .andExpect(status().isNotFound())
        .andExpect(content().contentType(MediaType.APPLICATION_JSON));
    api.perform(get("/api/records/17")).andExpect(status().isBadRequest());
  }

  @Test
  void raw_bytes_are_shown_and_that_they_were_is_kept() throws Exception {
    UUID id = records.add("labo", Fate.HELD);
    api.perform(get("/api/records/{id}", id))
        .andExpect(jsonPath("$.raw").value("/api/records/" + id + "/raw"))
        .andExpect(jsonPath("$.events").isEmpty());
    api.perform(get("/api/records/{id}/raw", id))
        .andExpect(status().isOk())
        .andExpect(content().bytes(JournaledRecords.raw(0)));
    api.perform(get("/api/records/{id}", id))
        .andExpect(jsonPath("$.events[0].kind").value("RAW_SHOWN"))
        .andExpect(jsonPath("$.events[0].actor").value("anonymous"))
        .andExpect(jsonPath("$.answer.text").value("answer 0"));
  }

  @Test
  void bytes_that_were_erased_are_gone_not_unknown() throws Exception {
    UUID id = records.add("labo", Fate.INTEGRATED);
    jdbc.sql("update psr_payload set raw = null, raw_purged_at = raw_since").update();
    api.perform(get("/api/records/{id}/raw", id)).andExpect(status().isGone());
    api.perform(get("/api/records/{id}", id))
        .andExpect(jsonPath("$.raw").doesNotExist())
        .andExpect(jsonPath("$.rawPurgedAt").exists())
        .andExpect(jsonPath("$.events").isEmpty());
  }

  @Test
  void a_database_that_is_away_is_503_and_says_when_to_come_again() throws Exception {
    JdbcClient away = JdbcClient.create(new DriverManagerDataSource("jdbc:nobody:away"));
    api(away, AccessDecision.Verdict.YES)
        .perform(get("/api/records"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().exists("Retry-After"))
        .andExpect(jsonPath("$.issue[0].code").value("transient"));
  }

  @Test
  void nothing_is_shown_to_whom_may_not_read() throws Exception {
    UUID id = records.add("labo", Fate.HELD);
    MockMvc closed = api(AccessDecision.Verdict.no("closed"));
    closed.perform(get("/api/records")).andExpect(status().isForbidden());
    closed.perform(get("/api/records/{id}", id)).andExpect(status().isForbidden());
    closed.perform(get("/api/records/{id}/raw", id)).andExpect(status().isForbidden());
  }

  private MockMvc api(AccessDecision.Verdict verdict) {
    return api(jdbc, verdict);
  }

  private MockMvc api(JdbcClient read, AccessDecision.Verdict verdict) {
    JournalQueries queries = new JournalQueries(read, number -> Set.of());
    RecordEvents events = new RecordEvents(jdbc);
    AccessDecision decision = request -> verdict;
    RawBytes raw =
        new RawBytes(
            queries,
            new RecordActs(
                events,
                TransactionOperations.withoutTransaction(),
                decision,
                Clock.fixed(JournaledRecords.NOON, ZoneOffset.UTC)));
    return TestApi.of(new RecordsController(queries, events, raw, new JournalAccess(decision)));
  }
}
