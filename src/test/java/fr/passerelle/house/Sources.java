package fr.passerelle.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources with their types resolved, to ask what a rule on compiled classes cannot see. */
record Sources(List<CompilationUnitTree> units, Trees trees) {

  /** All sources of the program. */
  static Sources ofTheProgram() {
    return of(Path.of("src", "main", "java"));
  }

  /** All sources under that folder. */
  static Sources of(Path folder) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    return resolve(javac, files, files.getJavaFileObjectsFromPaths(javaFiles(folder)));
  }

  private static Sources resolve(
      JavaCompiler javac,
      StandardJavaFileManager files,
      Iterable<? extends JavaFileObject> sources) {
    List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
    JavacTask task = (JavacTask) javac.getTask(null, files, problem -> {}, options, null, sources);
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      return new Sources(units, Trees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
