package fr.passerelle.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is annotated must be valid FHIR R4 (JUnit 5): a field of a test after each of its tests, a
 * parameter of a test before the test runs. It may be a resource of HAPI's R4 model, a text of JSON
 * or XML, a {@code Path} or {@code File} (NDJSON too), or an {@code Iterable} or array of them;
 * {@code null} in a field means that this test made nothing. A test fails with the list of faults.
 *
 * <p>The profiles are those a resource claims, of the packaged guide and of {@code packages/*.tgz}
 * in the folder that the configuration parameter {@code passerelle.profiles-dir} of JUnit names
 * ({@code ./fhir-profiles} unless set).
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ValidFhirExtension.class)
public @interface ValidFhir {

  /** Canonical URLs of profiles to hold besides those a resource claims. */
  String[] profiles() default {};

  /** Language of what is said, {@code en} or {@code fr}. */
  String lang() default "en";

  /** Whether a warning makes the test fail too. */
  boolean failOnWarning() default false;
}
