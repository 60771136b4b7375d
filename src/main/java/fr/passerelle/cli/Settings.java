package fr.passerelle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The settings a server started here would have: command line, environment, {@code
 * application.yaml}, defaults. Read by Spring Boot, without an application.
 */
final class Settings {
  private static final String FILE = "application.";
  private static final List<String> FILES =
      Stream.of("", "config/")
          .flatMap(folder -> Stream.of("yaml", "yml", "properties").map(end -> folder + FILE + end))
          .toList();

  private Settings() {}

  /**
   * @param options {@code --passerelle.…=…}
   * @throws Unreadable when an application.yaml cannot be read
   */
  static ConfigurableEnvironment of(List<String> options) throws Unreadable {
    ConfigurableEnvironment environment = typed(options);
    try {
      ConfigDataEnvironmentPostProcessor.applyTo(environment);
    } catch (RuntimeException e) {
      throw new Unreadable(e);
    }
    return environment;
  }

  /**
   * The same, without the time Spring Boot takes to look for files when there is none where the
   * server would be started.
   */
  static ConfigurableEnvironment quickly(List<String> options) throws Unreadable {
    boolean namesSome = options.stream().anyMatch(option -> option.startsWith("--spring."));
    boolean hasSome = FILES.stream().anyMatch(file -> Files.exists(Path.of(file)));
    return namesSome || hasSome ? of(options) : typed(options);
  }

  /** Those typed and those of the environment alone, without any file. */
  static ConfigurableEnvironment typed(List<String> options) {
    ConfigurableEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource(options.toArray(String[]::new)));
    ConfigurationPropertySources.attach(environment);
    return environment;
  }

  /** The settings cannot be read; the message is the kind of fault, never a setting's value. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(RuntimeException cause) {
      super(cause.getClass().getSimpleName(), cause);
    }
  }
}
