package fr.passerelle.cli;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.EncodingEnum;
import fr.passerelle.translation.MessageWriter;
import fr.passerelle.translation.WrittenMessages;
import fr.passerelle.translation.WrittenMessages.WrittenMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * {@code write FILE}: resources as messages, for software that reads nothing else. The messages go
 * to the standard output as they would be sent, what is to be said of them to the standard error.
 */
final class WriteCommand implements Command {
  private static final int WRITTEN = 0;
  private static final int NOTHING_WRITTEN = 1;
  private static final String TO = "to";
  private static final String USUAL = "hl7v2";

  private final Screen screen;
  private final Clock clock;

  WriteCommand(Screen screen, Clock clock) {
    this.screen = screen;
    this.clock = clock;
  }

  @Override
  public Set<String> options() {
    return Set.of(TO, Contracts.OPTION);
  }

  @Override
  public int run(Arguments arguments) {
    if (arguments.subjects().size() != 1) {
      return screen.misused("write.one-file");
    }
    try {
      MessageWriter writer = writer(arguments.value(TO).orElse(USUAL));
      Bundle said = resources(SentFile.read(arguments.subjects().get(0), screen.in()));
      return report(writer.write(said, Contracts.of(arguments), clock.instant()));
    } catch (Unusable e) {
      return screen.failed(e.reason());
    }
  }

  private int report(WrittenMessages written) {
    for (WrittenMessage message : written.messages()) {
      screen.out().write(message.bytes(), 0, message.bytes().length);
      say("write.message", message.event(), message.bytes().length);
    }
    screen.out().flush();
    written.remarks().forEach(remark -> screen.err().println(remark.in(screen.language())));
    if (written.messages().isEmpty()) {
      say("write.nothing");
    }
    return written.messages().isEmpty() ? NOTHING_WRITTEN : WRITTEN;
  }

  private void say(String key, Object... arguments) {
    screen.err().println(Screen.sentence(key, arguments).in(screen.language()));
  }

  private static MessageWriter writer(String format) throws Unusable {
    List<MessageWriter> all =
        ServiceLoader.load(MessageWriter.class).stream().map(ServiceLoader.Provider::get).toList();
    Optional<MessageWriter> asked =
        all.stream().filter(writer -> writer.format().equals(format)).findFirst();
    List<String> names = all.stream().map(MessageWriter::format).sorted().toList();
    return asked.orElseThrow(
        () -> new Unusable("option.value", "--" + TO, String.join(", ", names)));
  }

  /** A bundle, or one resource as a bundle of its own. */
  private static Bundle resources(byte[] bytes) throws Unusable {
    String text = new String(bytes, StandardCharsets.UTF_8);
    EncodingEnum encoding = EncodingEnum.detectEncodingNoDefault(text);
    if (encoding == null) {
      throw new Unusable("write.no-fhir");
    }
    try {
      IBaseResource resource = encoding.newParser(FhirContext.forR4Cached()).parseResource(text);
      if (resource instanceof Bundle bundle) {
        return bundle;
      }
      Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
      bundle.addEntry().setResource((Resource) resource);
      return bundle;
    } catch (DataFormatException e) {
      throw new Unusable("write.no-fhir");
    }
  }
}
