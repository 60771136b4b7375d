package fr.passerelle.house;

import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types whose values cannot say who a patient is: numbers, enums, UUIDs, durations, classes. */
final class HarmlessType implements Predicate<TypeMirror> {

  private static final Set<String> NAMES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Class",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.StackTraceElement",
          "java.lang.Double",
          "java.time.Duration",
          "java.time.Instant",
          "java.util.UUID",
          // Shows its id, the name of a route folder.
          "fr.passerelle.translation.Partner",
          // The level of a log call.
          "org.slf4j.event.Level",
          "java.lang.System.Logger.Level");

  @Override
  public boolean test(TypeMirror type) {
    return type != null && (type.getKind().isPrimitive() || isHarmlessClass(type));
  }

  private static boolean isHarmlessClass(TypeMirror type) {
    return type instanceof DeclaredType declared
        && (declared.asElement().getKind() == ElementKind.ENUM
            || NAMES.contains(declared.asElement().toString()));
  }
}
