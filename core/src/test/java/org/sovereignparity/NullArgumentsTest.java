package org.sovereignparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** That null is refused as the module says, also by what looks something up. */
class NullArgumentsTest {
  private static final Scoreboard BOARD =
      Scoreboard.builder()
          .add(Benchmark.of("m", Scale.PERCENT, HIGHER_IS_BETTER))
          .score("A", "m", "89")
          .score("B", "m", "91")
          .build();

  private static Stream<Method> factories() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sovereignparity")
            .stream()
            .filter(ApiSignatures::isApi)
            .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
            .filter(
                method ->
                    Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && !Arrays.stream(method.getParameterTypes()).allMatch(Class::isPrimitive));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void factory_ofNull_isRefused(Method factory) {
    Object[] arguments = Arrays.stream(factory.getParameterTypes()).map(this::least).toArray();
    assertThatNullPointerException()
        .isThrownBy(
            () -> {
              try {
                factory.invoke(null, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Null, or a number that most factories take. */
  private Object least(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    if (type == double.class) {
      return 0.5;
    }
    return type == int.class ? (Object) 3 : type == long.class ? (Object) 3L : null;
  }

  private static List<ThrowingCallable> questions() {
    ParityPolicy policy = ParityPolicy.strict(MEAN_OF_RATIOS);
    Frontier frontier = Frontier.model("B");
    Threshold threshold = Threshold.atLeast("95%");
    Programme programme = KoreaSovereignAi.programme();
    Round round =
        programme.edition("2026-08").round(KoreaSovereignAi.submissions("2026-08"), List.of());
    Lineage lineage = Lineage.builder().model(Model.of("A")).build();
    EligibilityDecision decision =
        EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage));
    return List.of(
        () -> policy.assess(null, "A", frontier, threshold),
        () -> policy.assess(BOARD, null, frontier, threshold),
        () -> policy.assess(BOARD, "A", null, threshold),
        () -> policy.assess(BOARD, "Nobody", null),
        () -> policy.assess(BOARD, "A", frontier, null),
        () -> policy.assessAll(BOARD, frontier, threshold).of(null),
        () -> BOARD.benchmark(null),
        () -> BOARD.model(null),
        () -> BOARD.scoresOf(null),
        () -> BOARD.score("A", null),
        () -> Rational.ONE.times(null),
        () -> programme.edition(null),
        () -> programme.on(null),
        () -> programme.edition("2026-08").round(null, List.of()),
        () -> round.standing(null),
        () -> round.improvement(null),
        () -> round.decision(null, "gate"),
        () -> round.decision("Upstage", null),
        () -> round.with(null),
        () -> round.leavingOut((String) null),
        () -> lineage.established(null),
        () -> decision.under(null));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void question_aboutNull_isRefused(ThrowingCallable question) {
    assertThatNullPointerException().isThrownBy(question);
  }

  @Test
  void factories_areFound() {
    assertThat(factories().count()).isGreaterThan(50);
  }
}
