package fr.passerelle.routes.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The example routes inside the jar, used where there is no {@code passerelle.routes-dir}. */
public final class PackagedSource implements FolderSource {
  private static final String ROOT = "camel-routes/";

  private final SortedMap<String, String> found = new TreeMap<>();

  @Override
  public Map<String, String> fingerprints() throws IOException {
    if (!found.isEmpty()) { // a program does not change while it runs
      return found;
    }
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
  private static Map<String, Resource> contents() throws IOException {
    Map<String, Resource> found = new TreeMap<>();
    Resource[] all =
        new PathMatchingResourcePatternResolver(PackagedSource.class.getClassLoader())
            .getResources("classpath*:" + ROOT + "*/**");
    for (Resource resource : all) {
      String url = resource.getURL().toString();
      String path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
      if (path.indexOf('/') > 0 && !path.endsWith("/") && resource.isReadable()) {
        found.put(path, resource);
      }
    }
    return found;
  }
}
