package fr.passerelle.hl7v2;

import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a batch and a file have as many messages and batches as their ends say (BTS-1 and FTS-1,
 * HL7 v2.5 paragraphs 2.15.4 and 2.15.7). A wrong count is a remark with the message before it: one
 * may have been lost on the way, but those that came are read.
 */
final class BatchCounts {
  private final Map<Integer, List<Remark>> wrong = new HashMap<>();
  private int messages;
  private int inBatch;
  private int batches;

  void message() {
    messages++;
    inBatch++;
  }

  /**
   * @param line a segment that opens or closes
   * @param before how many pieces stand before it
   */
  void envelope(String line, int before) {
    switch (line.substring(0, 3)) {
      case "BHS" -> {
        batches++;
        inBatch = 0;
      }
      case "BTS" -> check(line, inBatch, before);
      // Without batches some count the messages.
      case "FTS" -> check(line, batches == 0 ? messages : batches, before);
      default -> {
        // FHS opens
      }
    }
  }

  /** What is to be said with a piece, by its place from 0. */
  List<Remark> of(int piece) {
    return wrong.getOrDefault(piece, List.of());
  }

  private void check(String line, int counted, int before) {
    String said = line.substring(3).replaceFirst("^[^0-9A-Za-z]", "").replaceFirst("\\D.*", "");
    if (!said.isEmpty() && said.length() < 9 && Integer.parseInt(said) != counted) {
      Place place = Place.field(line.substring(0, 3), 1);
      wrong
          .computeIfAbsent(Math.max(0, before - 1), any -> new ArrayList<>())
          .add(Remark.warning(place, Reading.sentence("remark.batch-count", said, counted)));
    }
  }
}
