package fr.passerelle.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.ValueConstants;

/** The operations of every {@link RestController} of the program, as their methods have them. */
final class ControllersApi {
  private final JsonShape shape = new JsonShape();
  private final Map<String, Operation> operations = new TreeMap<>();

  ControllersApi() throws ClassNotFoundException {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    for (var bean : scanner.findCandidateComponents("fr.passerelle")) {
      Class<?> controller = Class.forName(bean.getBeanClassName());
      Arrays.stream(controller.getDeclaredMethods()).forEach(method -> add(controller, method));
    }
  }

  Map<String, Operation> operations() {
    return operations;
  }

  /** The records that stand in answers and bodies. */
  Map<String, Map<String, String>> objects() {
    return shape.objects();
  }

  private void add(Class<?> controller, Method method) {
    RequestMapping mapping = mapping(method);
    if (mapping == null) {
      return;
    }
    RequestMapping all =
        AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
    String prefix = all == null || all.path().length == 0 ? "" : all.path()[0];
    assertThat(mapping.method()).as("%s: which method?", method).isNotEmpty();
    for (String path : mapping.path()) {
      for (RequestMethod verb : mapping.method()) {
        String name = verb + " " + prefix + path;
        operations.put(name, operation(name, method));
      }
    }
  }

  private static RequestMapping mapping(Method method) {
    return AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
  }

  private Operation operation(String name, Method method) {
    Map<String, String> parameters = new HashMap<>();
    String body = "";
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(PathVariable.class)) {
        parameters.put("path " + named(parameter), shape.of(parameter.getType()) + "!");
      } else if (parameter.isAnnotationPresent(RequestParam.class)) {
        parameters.put("query " + named(parameter), queryType(parameter));
      } else if (parameter.isAnnotationPresent(ModelAttribute.class)) {
        for (RecordComponent one : parameter.getType().getRecordComponents()) {
          parameters.put("query " + one.getName(), shape.of(one.getGenericType()));
        }
      } else if (parameter.isAnnotationPresent(RequestBody.class)) {
        body = shape.of(parameter.getParameterizedType());
      }
    }
    return new Operation(name, parameters, body, shape.of(method.getGenericReturnType()));
  }

  private static String named(Parameter parameter) {
    RequestParam query = parameter.getAnnotation(RequestParam.class);
    PathVariable path = parameter.getAnnotation(PathVariable.class);
    String name = query != null ? query.name() + query.value() : path.name() + path.value();
    return name.isEmpty() ? parameter.getName() : name;
  }

  private String queryType(Parameter parameter) {
    RequestParam query = parameter.getAnnotation(RequestParam.class);
    boolean isRequired =
        query.required()
            && parameter.getType() != Optional.class
            && ValueConstants.DEFAULT_NONE.equals(query.defaultValue());
    return shape.of(parameter.getParameterizedType()) + (isRequired ? "!" : "");
  }
}
