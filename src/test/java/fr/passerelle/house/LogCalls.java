package fr.passerelle.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what a log call could let out about a patient.
 *
 * <p>The text is a constant; a gap takes a number, an enum constant, a moment, a class or a UUID.
 * Rooms that never see a message may also fill a gap with a string. An exception is never logged:
 * its text may quote what was sent ({@code error.getClass()} says enough).
 */
final class LogCalls extends TreePathScanner<Void, Void> {

  private static final Set<String> LOGGERS =
      Set.of(
          "org.slf4j.Logger",
          "org.slf4j.spi.LoggingEventBuilder",
          "org.apache.commons.logging.Log",
          "java.util.logging.Logger",
          "java.lang.System.Logger");

  /** Methods whose strings are names of classes and places in the code. */
  private static final Set<String> HARMLESS_CALLS =
      Set.of(
          "java.lang.Class.getName",
          "java.lang.Class.getSimpleName",
          "fr.passerelle.fhirserver.errors.FailureTrail.of");

  private final Sources sources;
  private final HarmlessType harmless;
  private final Set<String> roomsWithoutMessages;
  private final List<String> faults = new ArrayList<>();

  private LogCalls(Sources sources, Set<String> roomsWithoutMessages) {
    this.sources = sources;
    this.harmless = new HarmlessType();
    this.roomsWithoutMessages = roomsWithoutMessages;
  }

  /**
   * The calls that could let something out, each as {@code file:line: expression}.
   *
   * @param roomsWithoutMessages packages whose classes never hold what a partner sent
   */
  static List<String> faults(Sources sources, Set<String> roomsWithoutMessages) {
    LogCalls calls = new LogCalls(sources, roomsWithoutMessages);
    sources.units().forEach(unit -> calls.scan(new TreePath(unit), null));
    return calls.faults;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (isLogCall(call)) {
      call.getArguments().stream().filter(argument -> !isHarmless(argument)).forEach(this::fault);
    }
    return super.visitMethodInvocation(call, nothing);
  }

  private boolean isLogCall(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree target
        && LOGGERS.contains(String.valueOf(typeOf(target.getExpression())));
  }

  private boolean isHarmless(ExpressionTree argument) {
    if (Constants.isConstant(path(argument), sources.trees())) {
      return true;
    }
    if (HARMLESS_CALLS.contains(called(argument))) {
      return true;
    }
    TypeMirror type = typeOf(argument);
    return harmless.test(type) || (isString(type) && mayNameThings(argument));
  }

  /** A string of a room without messages, unless it is computed on the spot. */
  private boolean mayNameThings(ExpressionTree argument) {
    String room = String.valueOf(getCurrentPath().getCompilationUnit().getPackageName());
    return roomsWithoutMessages.contains(room) && !argument.toString().contains("etMessage()");
  }

  private String called(ExpressionTree argument) {
    if (!(argument instanceof MethodInvocationTree)) {
      return "";
    }
    Element method = sources.trees().getElement(path(argument));
    return method.getEnclosingElement() + "." + method.getSimpleName();
  }

  private static boolean isString(TypeMirror type) {
    return "java.lang.String".equals(String.valueOf(type));
  }

  private TypeMirror typeOf(ExpressionTree expression) {
    return sources.trees().getTypeMirror(path(expression));
  }

  private TreePath path(ExpressionTree expression) {
    return new TreePath(getCurrentPath(), expression);
  }

  private void fault(ExpressionTree argument) {
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    long position = sources.trees().getSourcePositions().getStartPosition(unit, argument);
    long line = unit.getLineMap().getLineNumber(position);
    String file = java.nio.file.Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    faults.add(file + ":" + line + ": " + argument);
  }
}
