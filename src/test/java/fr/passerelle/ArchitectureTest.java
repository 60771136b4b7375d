package fr.passerelle;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Who may use what: the rooms and their doors, as each {@code package-info} declares them. */
@AnalyzeClasses(packages = "fr.passerelle", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** They see what was sent, so they only compute. */
  private static final String[] PURE_ROOMS = {
    "fr.passerelle.hl7v2..",
    "fr.passerelle.cda..",
    "fr.passerelle.hprim..",
    "fr.passerelle.translation..",
    "fr.passerelle.trace..",
    "fr.passerelle.anatomy..",
    "fr.passerelle.fidelity..",
    "fr.passerelle.recette..",
    "fr.passerelle.anonymisation..",
    "fr.passerelle.identity.."
  };

  @ArchTest
  static final ArchRule only_routes_uses_camel =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.passerelle.routes..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.camel..");

  @ArchTest
  static final ArchRule only_fhirserver_uses_hapi_jpa =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.passerelle.fhirserver..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ca.uhn.fhir.jpa..");

  @ArchTest
  static final ArchRule formats_are_pure_functions =
      noClasses()
          .that()
          .resideInAnyPackage(PURE_ROOMS)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.springframework..",
                      "org.apache.camel..",
                      "java.sql..",
                      "java.nio.file..",
                      "java.nio.channels..",
                      "ca.uhn.hl7v2.app..",
                      "ca.uhn.hl7v2.llp..")
                  .and(not(resideInAPackage("org.springframework.modulith.."))))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File|RandomAccess).*|java\\.net\\.(Http|.*Socket|URL).*");

  @ArchTest
  static final ArchRule formats_do_not_log =
      noClasses()
          .that()
          .resideInAnyPackage(PURE_ROOMS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.commons.logging..");

  @Test
  void rooms_use_each_other_only_as_declared() {
    ApplicationModules.of(Application.class).verify();
  }
}
