package bench;

import com.sun.management.ThreadMXBean;
import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.hprim.HprimMedecinTranslator;
import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many messages one core translates in a second, and how much memory each takes: bytes in, what
 * the message says out, nothing stored. Counts the processor time of the thread, so that what else
 * the machine does hardly shows.
 */
public final class Translating {
  private static final Partner PARTNER =
      new Partner(
          "bench",
          Optional.empty(),
          ZoneId.of("Europe/Paris"),
          "https://bench.example/sid",
          Optional.empty(),
          false,
          Partner.UnknownPatient.CREATE,
          Set.of(),
          Partner.Processing.PRODUCTION,
          AnswerStyle.DEFAULT);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Translating() {}

  /** Rounds, seconds of each, and part of the name of those wanted. */
  public static void main(String[] arguments) {
    int rounds = Integer.parseInt(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    String only = arguments.length > 2 ? arguments[2] : "";
    Map<String, byte[]> messages =
        Map.of(
            "hprim-medecin, 30 KB", Messages.hprim(),
            "ORU^R01, 40 results", Messages.results(),
            "ORU^R01, 800 KB with a CDA", Messages.cda(),
            "ORU^R01, 800 KB with a PDF", Messages.pdf());
    for (Map.Entry<String, byte[]> each : new TreeMap<>(messages).entrySet()) {
      if (each.getKey().contains(only)) {
        measure(each.getKey(), each.getValue(), rounds, seconds);
      }
    }
  }

  private static void measure(String name, byte[] bytes, int rounds, int seconds) {
    MessageTranslator translator =
        name.startsWith("ORU") ? new Hl7v2Translator() : new HprimMedecinTranslator();
    if (!(translator.translate(InboundMessage.of(PARTNER, bytes)) instanceof Translated said)) {
      throw new IllegalStateException(name + " is refused");
    }
    for (int round = 0; round <= rounds; round++) {
      Round done = round(translator, bytes, seconds * 1_000_000_000L);
      System.out.printf(
          Locale.ROOT,
          "%s: %s%.0f/s of processor, %.1f times its %d bytes allocated, %d resources%n",
          name,
          round == 0 ? "(warm-up) " : "",
          done.messages() * 1e9 / done.nanos(),
          (double) done.allocated() / done.messages() / bytes.length,
          bytes.length,
          said.owned().size());
    }
  }

  private record Round(long messages, long nanos, long allocated) {}

  private static Round round(MessageTranslator translator, byte[] bytes, long nanos) {
    long thread = Thread.currentThread().getId();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    long start = THREADS.getCurrentThreadCpuTime();
    long messages = 0;
    while (THREADS.getCurrentThreadCpuTime() - start < nanos) {
      for (InboundMessage record : translator.split(InboundMessage.of(PARTNER, bytes))) {
        if (!(translator.translate(record) instanceof Translated)) {
          throw new IllegalStateException("refused");
        }
      }
      messages++;
    }
    return new Round(
        messages,
        THREADS.getCurrentThreadCpuTime() - start,
        THREADS.getThreadAllocatedBytes(thread) - allocated);
  }
}
