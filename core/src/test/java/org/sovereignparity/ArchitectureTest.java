package org.sovereignparity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the packages of core may depend on each other, and what none of them may touch. */
class ArchitectureTest {
  private static final String ROOT = "org.sovereignparity.";
  private static final String INTERNAL = "internal";

  /** Where doubles are read, asked about, or decide what they are proven to decide. */
  private static final List<String> FLOATING_POINT =
      List.of(
          ROOT + "benchmark.ScoreColumns",
          ROOT + "benchmark.ShortestDecimals",
          ROOT + "internal.NearestDouble",
          ROOT + "parity.Band",
          ROOT + "parity.CompiledRanking",
          ROOT + "parity.DoubleArithmetic",
          ROOT + "parity.ProductScan",
          ROOT + "parity.RankOrder",
          ROOT + "parity.RankOrder$Keyed",
          ROOT + "parity.RankOrder$Steps",
          ROOT + "parity.RatioKeys",
          ROOT + "parity.SumScan",
          ROOT + "parity.WholeNumbers",
          ROOT + "parity.Term");

  private static final List<String> BEFORE_ELIGIBILITY =
      List.of(
          "number",
          "source",
          "report",
          "decision",
          "model",
          "benchmark",
          "licence",
          "lineage",
          "parity",
          "scoring");

  private static final List<String> BEFORE_PROGRAMME =
      ImmutableList.<String>builder()
          .addAll(BEFORE_ELIGIBILITY)
          .add("statistics", "parity.support", "suite", "eligibility")
          .build();

  private static final List<String> BEFORE_KOREA =
      ImmutableList.<String>builder().addAll(BEFORE_PROGRAMME).add("programme").build();

  /** A package and the packages it may import; all may import {@code internal}, which has none. */
  private static final Map<String, List<String>> ALLOWED =
      ImmutableMap.<String, List<String>>builder()
          .put("number", List.of())
          .put("source", List.of())
          .put("report", List.of())
          .put("decision", List.of("number", "source", "report"))
          .put("statistics", List.of("report", "decision"))
          .put("model", List.of("number", "source"))
          .put("benchmark", List.of("number", "source", "model"))
          .put("licence", List.of("number", "source", "decision"))
          .put("lineage", List.of("number", "source", "report", "decision", "model", "licence"))
          .put("parity", List.of("number", "source", "report", "decision", "model", "benchmark"))
          .put(
              "parity.support",
              List.of(
                  "number",
                  "source",
                  "report",
                  "decision",
                  "statistics",
                  "model",
                  "benchmark",
                  "parity"))
          .put("scoring", List.of("number", "source", "report", "decision"))
          .put(
              "suite",
              List.of("number", "source", "decision", "model", "benchmark", "parity", "scoring"))
          .put("eligibility", BEFORE_ELIGIBILITY)
          .put("programme", BEFORE_PROGRAMME)
          .put("programme.korea", BEFORE_KOREA)
          .put("programme.support", BEFORE_KOREA)
          .put("assertion", BEFORE_KOREA)
          .put(INTERNAL, List.of())
          .buildOrThrow();

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sovereignparity");

  @Test
  void rules_seeEveryPackageOfTheTable() {
    Set<String> seen = new HashSet<>();
    CORE.forEach(type -> seen.add(type.getPackageName().substring(ROOT.length())));
    assertThat(seen).isEqualTo(ALLOWED.keySet());
    assertThat(CORE).hasSizeGreaterThan(60).allMatch(type -> !type.getName().endsWith("Test"));
  }

  @Test
  void packages_importOnlyWhatTheTableNames() {
    ALLOWED.forEach(
        (from, allowed) ->
            noClasses()
                .that()
                .resideInAPackage(ROOT + from)
                .should()
                .dependOnClassesThat(isOutside(from, allowed))
                .check(CORE));
  }

  @Test
  void packages_haveNoCycle() {
    slices().matching("org.sovereignparity.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void core_knowsNoJson() {
    noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml..").check(CORE);
  }

  @Test
  void generatedTypes_areHidden() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .and()
        .areTopLevelClasses()
        .should()
        .bePackagePrivate()
        .check(CORE);
  }

  @Test
  void publicSignatures_mentionPublicTypesOnly() {
    classes()
        .that(describe("are part of the API", ApiSignatures::isApi))
        .should(ApiSignatures.mentionPublicTypesOnly())
        .check(CORE);
  }

  @Test
  void publicTypes_ofDifferentPackages_haveDifferentNames() {
    assertThat(CORE.stream().filter(ApiSignatures::isApi).filter(JavaClass::isTopLevelClass))
        .extracting(JavaClass::getSimpleName)
        .doesNotHaveDuplicates();
  }

  @Test
  void floatingPoint_staysInItsPlaces() {
    classes()
        .that(describe("are not listed", type -> !FLOATING_POINT.contains(type.getName())))
        .and()
        .resideOutsideOfPackages(
            ROOT + "statistics", ROOT + "parity.support", ROOT + "programme.support")
        .should(ApiSignatures.mentionNoFloatingPoint())
        .check(CORE);
    classes()
        .that()
        .resideInAnyPackage(ROOT + "parity.support", ROOT + "programme.support")
        .and()
        .arePublic()
        .should(ApiSignatures.mentionNoFloatingPoint())
        .check(CORE);
    classes()
        .that()
        .resideInAPackage(ROOT + "parity")
        .and(describe("are listed", type -> FLOATING_POINT.contains(type.getName())))
        .should()
        .bePackagePrivate()
        .check(CORE);
  }

  @Test
  void core_touchesNoFilesAndNoStreams() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.io..")
                .or(resideInAPackage("java.nio.file.."))
                .or(resideInAPackage("java.net.http.."))
                .and(DescribedPredicate.not(isNamed("java.io.Serializable"))))
        .check(CORE);
  }

  @Test
  void core_asksNoClockAndNoDefault() {
    noClasses()
        .should()
        .dependOnClassesThat(isNamed("java.time.Clock").or(isNamed("java.util.Date")))
        .orShould()
        .accessTargetWhere(describe("asks the clock", ArchitectureTest::asksTheClock))
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault", Locale.Category.class)
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .check(CORE);
  }

  @Test
  void staticFields_areConstants() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(CORE);
    assertThat(CORE.stream().flatMap(type -> type.getFields().stream()))
        .filteredOn(ArchitectureTest::isMutableConstant)
        .isEmpty();
  }

  private static DescribedPredicate<JavaClass> isOutside(String from, List<String> allowed) {
    return describe(
        "outside of " + allowed,
        target -> {
          String name = target.getPackageName();
          return name.startsWith(ROOT)
              && !name.equals(ROOT + from)
              && !name.equals(ROOT + INTERNAL)
              && !allowed.contains(name.substring(ROOT.length()));
        });
  }

  private static DescribedPredicate<JavaClass> isNamed(String name) {
    return describe("named " + name, type -> type.getName().equals(name));
  }

  private static boolean asksTheClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
  }

  private static boolean isMutableConstant(JavaField field) {
    JavaClass type = field.getRawType();
    return field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
        && (type.isArray()
            || type.isAssignableTo(StringBuilder.class)
            || (type.isAssignableTo(Collection.class)
                && !type.isAssignableTo(ImmutableCollection.class))
            || (type.isAssignableTo(Map.class) && !type.isAssignableTo(ImmutableMap.class)));
  }
}
