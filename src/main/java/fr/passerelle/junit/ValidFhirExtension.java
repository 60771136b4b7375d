package fr.passerelle.junit;

import fr.passerelle.profiles.Profiles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Looks at what {@link ValidFhir} stands on; all tests of a run share one engine. */
final class ValidFhirExtension implements AfterTestExecutionCallback, InvocationInterceptor {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(ValidFhirExtension.class);
  private static final String PROFILES = "passerelle.profiles-dir";

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      return; // the test has failed already, and may not have come to what it makes
    }
    Object test = context.getRequiredTestInstance();
    for (Field field :
        AnnotationSupport.findAnnotatedFields(
            test.getClass(), ValidFhir.class, each -> true, HierarchyTraversalMode.TOP_DOWN)) {
      Object value = value(field, test);
      if (value != null) {
        judge(field.getName(), value, field.getAnnotation(ValidFhir.class), context);
      }
    }
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    judgeArguments(method, context);
    invocation.proceed();
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    judgeArguments(method, context);
    invocation.proceed();
  }

  private static void judgeArguments(
      ReflectiveInvocationContext<Method> method, ExtensionContext context) {
    Parameter[] parameters = method.getExecutable().getParameters();
    List<Object> values = method.getArguments();
    for (int i = 0; i < parameters.length; i++) {
      ValidFhir asked = parameters[i].getAnnotation(ValidFhir.class);
      if (asked != null) {
        judge(parameters[i].getName(), values.get(i), asked, context);
      }
    }
  }

  private static void judge(String name, Object value, ValidFhir asked, ExtensionContext context) {
    Path folder = Path.of(context.getConfigurationParameter(PROFILES).orElse("./fhir-profiles"));
    Profiles profiles =
        context.getRoot().getStore(OURS).getOrComputeIfAbsent(folder, Profiles::in, Profiles.class);
    new Verdict(profiles.validator(), asked).on(name, value);
  }

  private static Object value(Field field, Object test) {
    try {
      Object owner = Modifier.isStatic(field.getModifiers()) ? null : test;
      return ReflectionSupport.tryToReadFieldValue(field, owner).get();
    } catch (Exception e) {
      throw new IllegalStateException("the field cannot be read: " + field.getName(), e);
    }
  }
}
