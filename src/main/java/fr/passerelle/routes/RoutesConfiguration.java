package fr.passerelle.routes;

import fr.passerelle.intake.Intake;
import fr.passerelle.intake.Partners;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.routes.folder.CamelWarmUp;
import fr.passerelle.routes.folder.DirectorySource;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderSource;
import fr.passerelle.routes.folder.LibFolder;
import fr.passerelle.routes.folder.PackagedSource;
import fr.passerelle.routes.folder.RouteSurroundings;
import fr.passerelle.routes.http.HttpDoor;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.trace.RecordTraces;
import fr.passerelle.translation.MessageTranslator;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Wires the route folders to the intake. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoutesProperties.class)
class RoutesConfiguration {

  /** Begins with the very first beans, while the database has the other processor. */
  @Bean
  static BeanFactoryPostProcessor camelWarmUp() {
    return beans -> {
      Thread thread = new Thread(new CamelWarmUp(), "camel-warm-up");
      thread.setDaemon(true);
      thread.start();
    };
  }

  @Bean
  HttpDoor httpDoor() {
    return new HttpDoor();
  }

  @Bean
  RouteSurroundings routeSurroundings(
      RoutesProperties properties, ProfileCatalog catalog, Environment environment, HttpDoor door) {
    return surroundings(properties, catalog, environment, door);
  }

  /** What folders find on a server with these settings. */
  static RouteSurroundings surroundings(
      RoutesProperties properties, ProfileCatalog catalog, Environment environment, HttpDoor door) {
    return new RouteSurroundings(
        catalog.canonicalBase() + "/sid",
        properties.dataDir(),
        formats(),
        name -> Optional.ofNullable(environment.getProperty(name)),
        name -> Optional.ofNullable(System.getenv(name)),
        door,
        new RouteSurroundings.Further(
            properties.routesSchemes(), LibFolder.classes(properties.libDir())));
  }

  @Bean
  Routes routes(
      RoutesProperties properties,
      RouteSurroundings surroundings,
      Intake intake,
      ListeningRule listening,
      Clock clock) {
    FolderCheck check = new FolderCheck(intake, surroundings, listening);
    return new Routes(source(properties), check, clock, Duration.ofSeconds(1));
  }

  /** Traces of records, by the contracts of the folders. */
  @Bean
  RecordTraces recordTraces(Routes routes) {
    return new TracesByContract(routes::partner);
  }

  @Bean
  Partners partners(ObjectProvider<Routes> routes) {
    return new PartnersOfRoutes(routes::getObject);
  }

  /** The folder of the settings, or the example routes inside the program. */
  static FolderSource source(RoutesProperties properties) {
    return Files.isDirectory(properties.routesDir())
        ? new DirectorySource(properties.routesDir())
        : new PackagedSource();
  }

  private static Set<String> formats() {
    Set<String> names = new TreeSet<>(Set.of("auto"));
    ServiceLoader.load(MessageTranslator.class).forEach(format -> names.add(format.format()));
    return names;
  }
}
