package fr.passerelle.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/** What Jackson makes of a Java type, in few words; gathers the records it meets. */
final class JsonShape {
  private static final Map<Class<?>, String> SIMPLE =
      Map.of(
          String.class, "string",
          int.class, "integer",
          long.class, "integer",
          Integer.class, "integer",
          Long.class, "integer",
          boolean.class, "boolean",
          UUID.class, "string uuid",
          Instant.class, "string date-time",
          byte[].class, "string binary");

  private final Map<String, Map<String, String>> objects = new TreeMap<>();
  private final Map<String, Class<?>> named = new TreeMap<>();

  /** Records met so far, by simple name. */
  Map<String, Map<String, String>> objects() {
    return objects;
  }

  String of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == void.class || plain == Void.class) {
      return "";
    }
    if (SIMPLE.containsKey(plain)) {
      return SIMPLE.get(plain);
    }
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.toCollection(TreeSet::new))
          .toString();
    }
    if (!plain.isRecord()) {
      throw new AssertionError(plain + ": the JSON API answers with records");
    }
    addObject(plain);
    return plain.getSimpleName();
  }

  private String ofGeneric(ParameterizedType generic) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] arguments = generic.getActualTypeArguments();
    if (raw == Optional.class || raw == ResponseEntity.class) {
      return of(arguments[0]);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return "array of " + of(arguments[0]);
    }
    if (raw == Map.class) {
      return "map of " + of(arguments[1]);
    }
    throw new AssertionError(generic + ": not known how it is written");
  }

  private void addObject(Class<?> type) {
    Class<?> met = named.putIfAbsent(type.getSimpleName(), type);
    if (met != null) {
      assertThat(met).as("two records of one name").isEqualTo(type);
      return;
    }
    Map<String, String> properties = new TreeMap<>();
    objects.put(type.getSimpleName(), properties);
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(
          component.getName(),
          of(component.getGenericType()) + (isAlwaysThere(type, component) ? "!" : ""));
    }
  }

  private static boolean isAlwaysThere(Class<?> type, RecordComponent component) {
    Set<JsonInclude.Include> include = include(type);
    include.addAll(include(component.getAccessor()));
    boolean mayBeEmpty = component.getType() == Optional.class;
    boolean mayBeLeftOut = mayBeEmpty && !include.isEmpty();
    boolean isCollection = Collection.class.isAssignableFrom(component.getType());
    return !mayBeLeftOut && !(isCollection && include.contains(JsonInclude.Include.NON_EMPTY));
  }

  private static Set<JsonInclude.Include> include(AnnotatedElement element) {
    JsonInclude found = element.getAnnotation(JsonInclude.class);
    return found == null ? new TreeSet<>() : new TreeSet<>(Set.of(found.value()));
  }
}
