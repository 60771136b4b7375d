package fr.passerelle.journal;

import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The records of the journal as JSON: what became of each. */
@RestController
class RecordsController {
  private static final int MOST = 500;
  private static final TreeSet<String> PARAMETERS =
      Stream.concat(
              Arrays.stream(RecordQuery.class.getRecordComponents()).map(one -> one.getName()),
              Stream.of("limit", "after"))
          .collect(Collectors.toCollection(TreeSet::new));

  private final JournalQueries journal;
  private final JournalAccess access;

  RecordsController(JournalQueries journal, JournalAccess access) {
    this.journal = journal;
    this.access = access;
  }

  /** The newest records of the filter, a page at a time. */
  @GetMapping("/api/records")
  RecordsView records(
      @ModelAttribute RecordQuery query,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> after,
      HttpServletRequest request,
      Locale locale) {
    access.check("");
    if (!PARAMETERS.containsAll(request.getParameterMap().keySet())) {
      throw refusal("parameter-unknown", null, String.join(", ", PARAMETERS));
    }
    if (limit < 1 || limit > MOST) {
      throw refusal("limit-out-of-bounds", "limit", MOST);
    }
    return journal
        .page(query.filter(), after.filter(text -> !text.isBlank()), limit)
        .map(page -> RecordsView.of(page, request, locale))
        .orElseThrow(() -> refusal("after-unknown", "after"));
  }

  /** One record with its remarks, faults and the fields that were not mapped. */
  @GetMapping("/api/records/{id}")
  RecordView record(@PathVariable UUID id, Locale locale) {
    access.check(id.toString());
    return journal.find(id).map(row -> RecordView.of(row, locale)).orElseThrow(this::unknown);
  }

  /** The bytes as the partner sent them. */
  @GetMapping(value = "/api/records/{id}/raw", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  byte[] raw(@PathVariable UUID id) {
    access.check(id.toString());
    return journal.raw(id).orElseThrow(this::unknown);
  }

  private ApiRefusal unknown() {
    return ApiRefusal.of(
        HttpStatus.NOT_FOUND, Sentence.of(RecordsController.class, "record-unknown"));
  }

  private static ApiRefusal refusal(String key, String parameter, Object... arguments) {
    Sentence sentence = Sentence.of(RecordsController.class, key, arguments);
    return parameter == null
        ? ApiRefusal.of(HttpStatus.BAD_REQUEST, sentence)
        : ApiRefusal.ofParameter(parameter, sentence);
  }
}
