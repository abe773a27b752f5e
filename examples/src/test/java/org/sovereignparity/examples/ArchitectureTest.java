package org.sovereignparity.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds between the packages of all modules, which are seen together only here. */
class ArchitectureTest {
  private static final String PROGRAMS = "org.sovereignparity.examples";
  private static final String TOOL = "org.sovereignparity.tool";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sovereignparity");

  @Test
  void publicTypes_ofTheLibrary_haveDifferentNames() {
    List<String> names =
        ALL.stream()
            .filter(ArchitectureTest::isOfTheLibrary)
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(names).contains("ParityPolicy", "ParityJson").doesNotHaveDuplicates();
  }

  @Test
  void shortPrograms_useNoTools_norToolsThem() {
    noClasses()
        .that()
        .resideInAPackage(PROGRAMS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(TOOL)
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(TOOL)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(PROGRAMS)
        .check(ALL);
  }

  private static boolean isOfTheLibrary(JavaClass type) {
    return !type.getPackageName().startsWith(PROGRAMS)
        && !type.getPackageName().equals(TOOL)
        && !type.getPackageName().endsWith(".internal");
  }
}
