package fr.passerelle.fidelity;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Rejected;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of the docs: how much of each sample arrives. */
final class FidelityTable {
  private static final String HEAD =
      """
      # How much of a message arrives

      Every value of the public samples, counted by a reader that no translator uses, and what became of
      it. Written by `mvn test -Dtest=FidelityOfSamplesTest -Dpasserelle.docs=write` and checked by that
      test where the samples are at hand; `FidelityOfCasesTest` holds the cases of the routes to the same:
      nothing is lost.

      - **values**: fields, repetitions and components that are not empty; the subcomponents of one
        component are one value (an authority with its OID); of HPRIM Médecin, lines and the fields of RES
      - **found**: elements of the resources, or of what is said of the record, change with it
      - **decides**: what becomes of the record, how other fields are read, how it is answered
      - **form**: only says how the message is written (ranks, version, charset, type of a value)
      - **listed**: in the list of what was read and not translated, or named in a remark
      - **lost**: nothing changes with it and nobody speaks of it

      A refused message is kept whole and nothing of it is taken, so nothing is counted.

      | sample | format | values | found | decides | form | listed | lost |
      |---|---|---|---|---|---|---|---|
      """;

  private FidelityTable() {}

  /** A record of a sample. */
  record Row(String sample, String format, Optional<Fidelity> counted, String refused) {}

  static Row row(Path file, MessageTranslator translator, InboundMessage record) {
    String rank = record.rank() > 1 ? " (" + record.rank() + ")" : "";
    String refused =
        translator.translate(record) instanceof Rejected rejected
            ? rejected.faults().stream()
                .map(fault -> String.valueOf(fault.code()))
                .distinct()
                .collect(Collectors.joining(", "))
            : "";
    return new Row(
        file.getFileName() + rank, translator.format(), Fidelity.of(translator, record), refused);
  }

  static String text(List<Row> rows) {
    return rows.stream().map(FidelityTable::line).collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private static String line(Row row) {
    String start = "| " + row.sample() + " | " + row.format() + " | ";
    if (row.counted().isEmpty()) {
      return start
          + (row.refused().isEmpty() ? "not cut" : "refused: " + row.refused())
          + " | | | | | |";
    }
    Fidelity counted = row.counted().get();
    return start
        + counted.sent()
        + " | "
        + Stream.of(FieldFate.values())
            .map(fate -> String.valueOf(counted.count(fate)))
            .collect(Collectors.joining(" | "))
        + " |";
  }
}
