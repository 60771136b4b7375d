package fr.passerelle.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of the list of records as the API shows it.
 *
 * @param next address of the next page, absent at the end
 */
record RecordsView(
    List<RecordView> records, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> next) {

  static RecordsView of(RecordPage page, HttpServletRequest request, Locale locale) {
    return new RecordsView(
        page.records().stream().map(row -> RecordView.of(row, locale)).toList(),
        page.next().map(after -> NextLink.of(request, after)));
  }
}
