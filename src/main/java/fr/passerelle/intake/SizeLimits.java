package fr.passerelle.intake;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/**
 * Refuses what is larger than its format may be, before anything of it is read: a transport may
 * take several formats, and 20 MB of documents are usual where 20 MB of results are a mistake.
 */
final class SizeLimits implements Intake {
  /** How much of it is kept, in bytes: enough for a header to answer to. */
  private static final int KEPT = 64 * 1024;

  private final Intake intake;
  private final Formats formats;
  private final Map<String, DataSize> limits;

  /**
   * @param limits by the name of a format
   * @throws IllegalArgumentException where there is no such format
   */
  SizeLimits(Intake intake, Formats formats, Map<String, DataSize> limits) {
    for (String format : limits.keySet()) {
      if (!formats.names().contains(format)) {
        throw new IllegalArgumentException(
            "passerelle.intake.max-size." + format + ": there are " + formats.names());
      }
    }
    this.intake = intake;
    this.formats = formats;
    this.limits = Map.copyOf(limits);
  }

  @Override
  public Receipt receive(Partner partner, String format, byte[] bytes) {
    return fault(format, bytes)
        .map(
            fault ->
                intake.refuse(
                    partner, format, Arrays.copyOf(bytes, Math.min(bytes.length, KEPT)), fault))
        .orElseGet(() -> intake.receive(partner, format, bytes));
  }

  private Optional<Fault> fault(String format, byte[] bytes) {
    if (limits.isEmpty()) {
      return Optional.empty();
    }
    String known = formats.translator(format, bytes).format();
    return Optional.ofNullable(limits.get(known))
        .filter(limit -> bytes.length > limit.toBytes())
        .map(
            limit ->
                IntakeSentences.messageFault(
                    Fault.APPLICATION, Receipt.TOO_LARGE, limit.toKilobytes(), known));
  }

  @Override
  public Receipt refuse(Partner partner, String format, byte[] beginning, Fault fault) {
    return intake.refuse(partner, format, beginning, fault);
  }

  @Override
  public List<Translation> dryRun(Partner partner, String format, byte[] bytes) {
    return intake.dryRun(partner, format, bytes);
  }
}
