package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A range of one index, sorted newest first. A list is the merge of a few of them; what a branch
 * does not say is looked at record by record ({@link RecordSieve}).
 *
 * @param condition of the leading columns of an index, empty for all records
 * @param values of its parameters
 * @param leading the columns of the condition, for the sort: they are equal in the whole branch,
 *     but H2 walks an index in order only when it is sorted by all its columns
 */
record RecordBranch(String condition, Map<String, String> values, String leading) {
  private static final Set<Fate> KEPT = EnumSet.complementOf(EnumSet.of(Fate.NOT_RECEIVED));
  private static final RecordBranch ALL = new RecordBranch("", Map.of(), "");

  /**
   * The branches that hold every record of the filter, the narrowest there are.
   *
   * @param patientIds who has the filter's number
   */
  static List<RecordBranch> of(RecordFilter filter, Set<String> patientIds) {
    if (filter.patientId().isPresent()) {
      String id = filter.patientId().get();
      boolean mayBe = filter.patientNumber().isEmpty() || patientIds.contains(id);
      return mayBe ? List.of(ofPerson("patient", id)) : List.of();
    }
    if (filter.patientNumber().isPresent()) {
      return ofNumber(filter.patientNumber().get(), patientIds);
    }
    if (filter.messageId().isPresent()) {
      return List.of(
          new RecordBranch(
              "message_id = :message",
              Map.of("message", filter.messageId().get()),
              "message_id, "));
    }
    boolean isWide = filter.partner().isEmpty() && filter.fates().isEmpty();
    return isWide || filter.isByMovement() ? List.of(ALL) : ofFates(filter);
  }

  private static List<RecordBranch> ofNumber(String number, Set<String> patientIds) {
    List<RecordBranch> branches = new ArrayList<>();
    patientIds.forEach(id -> branches.add(ofPerson("patient" + branches.size(), id)));
    branches.add(
        new RecordBranch(
            "id in (select record_id from psr_record_number where number_hash = :number)",
            Map.of("number", RecordKey.sha256(number)),
            ""));
    return branches;
  }

  private static RecordBranch ofPerson(String name, String id) {
    return new RecordBranch("patient_id = :" + name, Map.of(name, id), "patient_id, ");
  }

  private static List<RecordBranch> ofFates(RecordFilter filter) {
    Set<Fate> fates = filter.fates().isEmpty() ? KEPT : filter.fates();
    return fates.stream().map(fate -> ofFate(filter, fate)).toList();
  }

  private static RecordBranch ofFate(RecordFilter filter, Fate fate) {
    String name = "fate" + fate.ordinal();
    String condition = "fate = :" + name;
    return filter
        .partner()
        .map(
            partner ->
                new RecordBranch(
                    "partner = :partner and " + condition,
                    Map.of("partner", partner, name, fate.name()),
                    "partner, fate, "))
        .orElseGet(() -> new RecordBranch(condition, Map.of(name, fate.name()), "fate, "));
  }
}
