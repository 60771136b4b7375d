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
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
  private final RecordEvents events;
  private final RawBytes raw;
  private final JournalAccess access;

  RecordsController(
      JournalQueries journal, RecordEvents events, RawBytes raw, JournalAccess access) {
    this.journal = journal;
    this.events = events;
    this.raw = raw;
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

  /** One record with all that belongs to it; of its bytes only where they are. */
  @GetMapping("/api/records/{id}")
  RecordDetailView record(@PathVariable UUID id, Locale locale) {
    access.check(id.toString());
    return journal
        .detail(id)
        .map(detail -> RecordDetailView.of(detail, events.of(id), locale))
        .orElseThrow(RecordsController::unknown);
  }

  /** The bytes as the partner sent them; that they were shown is kept. */
  @GetMapping(value = "/api/records/{id}/raw", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> raw(@PathVariable UUID id) {
    access.check(id.toString());
    return raw.show(id)
        .map(
            bytes ->
                ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .header("X-Content-Type-Options", "nosniff")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + id)
                    .body(bytes))
        .orElseThrow(() -> journal.find(id).isPresent() ? erased() : unknown());
  }

  private static ApiRefusal erased() {
    return ApiRefusal.of(HttpStatus.GONE, Sentence.of(RecordsController.class, "raw-purged"));
  }

  private static ApiRefusal unknown() {
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
