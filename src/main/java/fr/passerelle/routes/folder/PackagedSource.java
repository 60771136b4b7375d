package fr.passerelle.routes.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The example routes inside the jar, used where there is no {@code passerelle.routes-dir}. */
public final class PackagedSource implements FolderSource {
  private static final String ROOT = "camel-routes/";

  private final Map<String, Resource> contents = new TreeMap<>();

  /** Templates stay outside of the program. */
  @Override
  public List<String> names() throws IOException {
    return List.copyOf(fingerprints().keySet());
  }

  @Override
  public Map<String, String> fingerprints() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    contents().keySet().stream()
        .map(path -> path.substring(0, path.indexOf('/')))
        .filter(FolderSource::isRoute)
        .forEach(id -> found.put(id, "packaged"));
    return found;
  }

  @Override
  public RouteFolder read(String id) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, Resource> entry : contents().entrySet()) {
      if (entry.getKey().startsWith(id + "/")) {
        try (InputStream stream = entry.getValue().getInputStream()) {
          files.put(entry.getKey().substring(id.length() + 1), stream.readAllBytes());
        }
      }
    }
    return new RouteFolder(id, files);
  }

  /** Files by their path below {@code camel-routes}. */
  private Map<String, Resource> contents() throws IOException {
    if (!contents.isEmpty()) { // a program does not change while it runs
      return contents;
    }
    Resource[] all =
        new PathMatchingResourcePatternResolver(PackagedSource.class.getClassLoader())
            .getResources("classpath*:" + ROOT + "*/**");
    for (Resource resource : all) {
      String url = resource.getURL().toString();
      String path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
      if (path.indexOf('/') > 0 && !path.endsWith("/") && resource.isReadable()) {
        contents.put(path, resource);
      }
    }
    return contents;
  }
}
