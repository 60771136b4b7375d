package fr.passerelle.routes.folder;

import java.io.IOException;
import java.util.Map;

/**
 * Where route folders come from. Folders whose name begins with {@code _} or a dot are left out.
 */
public interface FolderSource {

  /** For each folder, a text that changes when anything in it changes. */
  Map<String, String> fingerprints() throws IOException;

  /** A copy of that folder as it is now. */
  RouteFolder read(String id) throws IOException;

  /** Whether the folder's name makes it a route and no template. */
  static boolean isRoute(String name) {
    return !name.startsWith("_") && !name.startsWith(".");
  }
}
