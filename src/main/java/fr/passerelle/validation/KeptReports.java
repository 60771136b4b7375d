package fr.passerelle.validation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.checking.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The reports without patient data, each a file under an address nobody can guess; so many, and for
 * so long, as the settings say.
 */
public final class KeptReports {
  private static final String ENDING = ".json.gz";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final Path folder;
  private final ValidationPageProperties limits;
  private final WithoutValues without;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param canonicalBase where our own definitions are
   */
  public KeptReports(
      Path folder, ValidationPageProperties limits, String canonicalBase, Clock clock) {
    this.folder = folder;
    this.limits = limits;
    this.without = new WithoutValues(canonicalBase);
    this.clock = clock;
  }

  /** Whether any are kept here. */
  public boolean isOn() {
    return limits.keptReports() > 0;
  }

  /** For how many days at most. */
  public long days() {
    return limits.keptFor().toDays();
  }

  /**
   * Keeps what can be passed on of these, and gives it a name; the oldest go where there are too
   * many.
   */
  public String keep(List<List<Checked>> files) throws IOException {
    Instant now = clock.instant();
    byte[] name = new byte[16];
    random.nextBytes(name);
    String id = HexFormat.of().formatHex(name);
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, "new", ".tmp");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(written))) {
      JSON.writeValue(out, KeptReport.of(now, files, without));
    }
    Files.setLastModifiedTime(written, FileTime.from(now));
    Files.move(written, file(id), StandardCopyOption.ATOMIC_MOVE);
    makeRoom(now);
    return id;
  }

  /** The one of that name; empty when there never was one, or its time is over. */
  public Optional<KeptReport> find(String id) throws IOException {
    if (!id.matches("[0-9a-f]{32}") || !Files.exists(file(id))) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file(id)))) {
      return Optional.of(JSON.readValue(in, KeptReport.class))
          .filter(report -> clock.instant().isBefore(until(report)));
    }
  }

  /** When it goes, unless there are too many before. */
  public Instant until(KeptReport report) {
    return report.made().plus(limits.keptFor());
  }

  private void makeRoom(Instant now) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> newestFirst =
          all.filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(KeptReports::age).reversed())
              .toList();
      for (int rank = 0; rank < newestFirst.size(); rank++) {
        Path file = newestFirst.get(rank);
        boolean isOver = age(file).plus(limits.keptFor()).isBefore(now);
        if (rank >= limits.keptReports() || isOver) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** One that somebody else has just deleted is as old as can be. */
  private static Instant age(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException gone) {
      return Instant.EPOCH;
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }
}
