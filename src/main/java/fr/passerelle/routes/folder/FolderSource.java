package fr.passerelle.routes.folder;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Where route folders come from. A folder whose name begins with {@code _} is a template, one whose
 * name begins with a dot is none of ours.
 */
public interface FolderSource {
  /** How the name of a template begins. */
  String TEMPLATE = "_";

  /** The folders, templates included, by name. */
  List<String> names() throws IOException;

  /** For each folder that is no template, a text that changes when anything in it changes. */
  Map<String, String> fingerprints() throws IOException;

  /** A copy of that folder as it is now. */
  RouteFolder read(String id) throws IOException;

  /** Whether the folder's name makes it a route and no template. */
  static boolean isRoute(String name) {
    return !name.startsWith(TEMPLATE) && !name.startsWith(".");
  }
}
