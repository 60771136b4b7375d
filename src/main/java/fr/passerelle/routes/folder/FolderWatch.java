package fr.passerelle.routes.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which folders have changed and come to rest. A change counts once two looks in a row saw the
 * same, so that a folder is not taken while it is being copied.
 */
public final class FolderWatch {
  private final Map<String, String> handled = new HashMap<>();
  private Map<String, String> lastLook = Map.of();

  /** Folders to take, or to take away where {@code present} is false. */
  public record Change(String id, boolean present) {}

  /** Takes everything that is there, without waiting for rest: the start of the server. */
  public List<Change> first(Map<String, String> fingerprints) {
    lastLook = fingerprints;
    return look(fingerprints);
  }

  /** Compares with the look before. */
  public List<Change> look(Map<String, String> fingerprints) {
    Set<String> names = new TreeSet<>(handled.keySet());
    names.addAll(fingerprints.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      String now = fingerprints.get(name);
      boolean atRest = Objects.equals(now, lastLook.get(name));
      if (atRest && !Objects.equals(now, handled.get(name))) {
        changes.add(new Change(name, now != null));
        remember(name, now);
      }
    }
    lastLook = fingerprints;
    return changes;
  }

  private void remember(String name, String fingerprint) {
    if (fingerprint == null) {
      handled.remove(name);
    } else {
      handled.put(name, fingerprint);
    }
  }
}
