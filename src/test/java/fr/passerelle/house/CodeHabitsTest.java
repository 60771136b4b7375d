package fr.passerelle.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Habits that a reader, and a machine set up for another country, must be able to count on. */
@AnalyzeClasses(packages = "fr.passerelle", importOptions = DoNotIncludeTests.class)
class CodeHabitsTest {

  @ArchTest
  static final ArchRule time_comes_from_a_clock =
      noClasses()
          .should()
          .callMethodWhere(readsTheMachineClock())
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule nothing_depends_on_the_machines_settings =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset");

  @ArchTest
  static final ArchRule only_the_command_line_prints =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.passerelle.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule collaborators_come_through_the_constructor =
      noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION);

  @ArchTest
  static final ArchRule nothing_waits_by_sleeping =
      noClasses().should().callMethod(Thread.class, "sleep", long.class);

  @ArchTest
  static final ArchRule names_come_from_the_domain =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common)(\\$.*)?")
          .orShould()
          .resideInAnyPackage(
              "..util..", "..common..", "..helper..", "..model..", "..service..", "..impl..");

  private static DescribedPredicate<JavaMethodCall> readsTheMachineClock() {
    return DescribedPredicate.describe(
        "java.time.X.now()",
        call ->
            call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty());
  }
}
