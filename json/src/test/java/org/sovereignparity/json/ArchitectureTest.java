package org.sovereignparity.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the packages of json may depend on each other. */
class ArchitectureTest {
  private static final String ROOT = "org.sovereignparity.json";
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final List<String> DOCUMENTS = List.of(".document", ".internal", ".internal.text");

  /** A package and the packages of this module that it may import. */
  private static final Map<String, List<String>> ALLOWED =
      ImmutableMap.<String, List<String>>builder()
          .put(".internal.text", List.of())
          .put(".document", List.of(".internal.text"))
          .put(".internal", List.of(".document", ".internal.text"))
          .put(".importer", DOCUMENTS)
          .put(".lineage", DOCUMENTS)
          .put(".gate", List.of(".importer", ".internal.text"))
          .put(
              ".internal.codec",
              List.of(".document", ".gate", ".importer", ".internal", ".internal.text"))
          .put(".internal.mapper", List.of(".document", ".gate", ".internal", ".internal.codec"))
          .put(
              ".internal.oracle",
              List.of(".document", ".importer", ".internal", ".internal.codec", ".internal.text"))
          .put(
              ".oracle",
              List.of(
                  ".document",
                  ".internal",
                  ".internal.codec",
                  ".internal.oracle",
                  ".internal.text"))
          .put(".record", List.of(".document", ".internal", ".internal.codec", ".internal.text"))
          .put(
              "",
              List.of(
                  ".document",
                  ".gate",
                  ".internal",
                  ".internal.codec",
                  ".internal.oracle",
                  ".internal.text"))
          .buildOrThrow();

  @Test
  void packages_haveNoCycles() {
    slices().matching("org.sovereignparity.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void packages_ofThisModule_importOnlyWhatTheyMay() {
    ALLOWED.forEach(
        (name, allowed) ->
            noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat(isOursButNot(name, allowed))
                .check(OURS));
  }

  @Test
  void packages_areThoseOfTheTable() {
    classes()
        .should()
        .resideInAnyPackage(
            ALLOWED.keySet().stream().map(name -> ROOT + name).toArray(String[]::new))
        .check(OURS);
  }

  /** Hosts may have a mapper of another version of Jackson, or none. */
  @Test
  void exportedTypes_doNotShowJackson() {
    noClasses()
        .that()
        .arePublic()
        .and()
        .resideOutsideOfPackage(ROOT + ".internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(OURS);
  }

  /** On a module path only this module can read its resources. */
  @Test
  void resources_areReadByThisModuleItself() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.google.common.io.Resources")
        .check(OURS);
  }

  private static DescribedPredicate<JavaClass> isOursButNot(String name, List<String> allowed) {
    return resideInAPackage(ROOT + "..")
        .and(
            DescribedPredicate.describe(
                "not in " + allowed,
                other -> {
                  String theirs = other.getPackageName().substring(ROOT.length());
                  return !theirs.equals(name) && !allowed.contains(theirs);
                }));
  }
}
