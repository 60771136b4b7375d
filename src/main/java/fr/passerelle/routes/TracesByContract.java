package fr.passerelle.routes;

import fr.passerelle.trace.RecordTraces;
import fr.passerelle.trace.Trace;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SourceField;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Traces records by the contract their partner's folder has now. */
final class TracesByContract implements RecordTraces {
  private final Function<String, Optional<Partner>> contracts;

  /**
   * @param contracts the contract of a partner, by its name
   */
  TracesByContract(Function<String, Optional<Partner>> contracts) {
    this.contracts = contracts;
  }

  @Override
  public Optional<Trace> of(
      String partner, String format, int rank, byte[] raw, Optional<String> address) {
    return contracts
        .apply(partner)
        .flatMap(
            contract ->
                translator(format)
                    .map(read -> trace(read, new InboundMessage(contract, raw, rank), address)));
  }

  private static Trace trace(
      MessageTranslator translator, InboundMessage record, Optional<String> address) {
    Optional<SourceField> asked = address.flatMap(translator.source(record)::find);
    return asked
        .map(field -> Trace.of(translator, record, field))
        .orElseGet(() -> Trace.of(translator, record));
  }

  private static Optional<MessageTranslator> translator(String format) {
    return ServiceLoader.load(MessageTranslator.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(translator -> translator.format().equals(format))
        .findFirst();
  }
}
