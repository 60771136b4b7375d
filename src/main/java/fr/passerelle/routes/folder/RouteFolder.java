package fr.passerelle.routes.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A copy of a route folder as it was at one moment: what is checked is what will run, however the
 * folder changes meanwhile.
 *
 * @param id name of the folder, and of the partner
 * @param files content by path inside the folder, with {@code /} on every system
 */
public record RouteFolder(String id, SortedMap<String, byte[]> files) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

  /** Whether the name can be a partner's: it becomes part of URIs, settings and file names. */
  public boolean hasUsableName() {
    return NAME.matcher(id).matches();
  }

  /** The folder as somebody would copy it: a template without the mark that it is one. */
  public RouteFolder asCopied() {
    return id.startsWith(FolderSource.TEMPLATE)
        ? new RouteFolder(id.substring(FolderSource.TEMPLATE.length()), files)
        : this;
  }

  /** One file. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The cases: files by name, for each folder in {@code cases/}, in order. */
  public SortedMap<String, Map<String, byte[]>> cases() {
    SortedMap<String, Map<String, byte[]>> cases = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          List<String> parts = List.of(path.split("/"));
          if (parts.size() == 3 && "cases".equals(parts.get(0))) {
            cases.computeIfAbsent(parts.get(1), name -> new TreeMap<>()).put(parts.get(2), bytes);
          }
        });
    return cases;
  }
}
