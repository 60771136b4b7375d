package fr.passerelle.routes.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The jars an administrator put beside the server: further Camel components for routes. */
public final class LibFolder {
  private LibFolder() {}

  /** The program's classes and those of the jars in that folder; read once, at the start. */
  public static ClassLoader classes(Path folder) {
    ClassLoader own = LibFolder.class.getClassLoader();
    if (!Files.isDirectory(folder)) {
      return own;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<URL> jars = new ArrayList<>();
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(jar.toUri().toURL());
      }
      return jars.isEmpty() ? own : new URLClassLoader(jars.toArray(new URL[0]), own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
