package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.Verdict;

/**
 * Joined criteria over all verdicts of one to four parts, against every completion of the parts
 * that cannot be told: the parts are points of their own, so that each completion can happen.
 */
class KleeneTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void allOf_allVerdicts_isWhatEveryCompletionGives(int size) {
    assertTable(size, parts -> Criterion.allOf(Label.of("all"), parts), met -> met == size);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anyOf_allVerdicts_isWhatEveryCompletionGives(int size) {
    assertTable(size, parts -> Criterion.anyOf(Label.of("any"), parts), met -> met > 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void atLeast_allVerdicts_isWhatEveryCompletionGives(int size) {
    for (int count = 1; count <= size; count++) {
      int k = count;
      assertTable(size, parts -> Criterion.atLeast(Label.of("k"), k, parts), met -> met >= k);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void not_allVerdicts_isWhatEveryCompletionGives(int size) {
    assertTable(
        size,
        parts -> Criteria.not("not", Criterion.anyOf(Label.of("any"), parts)),
        met -> met == 0);
    assertTable(
        size,
        parts -> Criteria.not("n", Criteria.not("m", Criterion.allOf(Label.of("all"), parts))),
        met -> met == size);
  }

  private static void assertTable(
      int size, Function<List<Criterion>, Criterion> joined, Predicate<Integer> isMetBy) {
    List<Criterion> parts =
        IntStream.range(0, size).mapToObj(i -> Criteria.points("p" + i)).toList();
    Criterion criterion = joined.apply(parts);
    for (List<Verdict> verdicts :
        Lists.cartesianProduct(Collections.nCopies(size, ImmutableList.copyOf(Verdict.values())))) {
      Finding finding = criterion.evaluate(facts(verdicts));
      assertThat(finding.verdict()).as("%s", verdicts).isEqualTo(expected(verdicts, isMetBy));
      assertThat(finding.unknown().isEmpty()).isEqualTo(finding.verdict() != Verdict.UNDETERMINED);
      assertThat(finding.stream().map(Finding::criterion))
          .containsExactlyElementsOf(criterion.stream().toList());
      if (finding.verdict() != Verdict.UNDETERMINED) {
        assertNoneToSpare(verdicts, finding, isMetBy);
      }
    }
  }

  /** The determining findings alone give the verdict; without any one of them they do not. */
  private static void assertNoneToSpare(
      List<Verdict> verdicts, Finding finding, Predicate<Integer> isMetBy) {
    Set<String> ids =
        finding.determining().map(leaf -> leaf.criterion().id()).collect(Collectors.toSet());
    assertThat(expected(only(verdicts, ids), isMetBy)).isEqualTo(finding.verdict());
    for (String id : ids) {
      Set<String> fewer = new HashSet<>(ids);
      fewer.remove(id);
      assertThat(expected(only(verdicts, fewer), isMetBy)).isEqualTo(Verdict.UNDETERMINED);
    }
  }

  private static List<Verdict> only(List<Verdict> verdicts, Set<String> ids) {
    return IntStream.range(0, verdicts.size())
        .mapToObj(i -> ids.contains("p" + i) ? verdicts.get(i) : Verdict.UNDETERMINED)
        .toList();
  }

  private static EligibilityFacts facts(List<Verdict> verdicts) {
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i) != Verdict.UNDETERMINED) {
        inputs.add("p" + i + (verdicts.get(i) == Verdict.MET ? "=1" : "=0"));
      }
    }
    return Criteria.inputs(inputs.toArray(String[]::new));
  }

  private static Verdict expected(List<Verdict> verdicts, Predicate<Integer> isMetBy) {
    int met = Collections.frequency(verdicts, Verdict.MET);
    int unknown = Collections.frequency(verdicts, Verdict.UNDETERMINED);
    Set<Boolean> outcomes = new HashSet<>();
    for (int more = 0; more <= unknown; more++) {
      outcomes.add(isMetBy.test(met + more));
    }
    return outcomes.size() > 1 ? Verdict.UNDETERMINED : Verdict.of(outcomes.iterator().next());
  }

  @Test
  void reasons_ofJoinedCriteria_areThoseOfThePartsThatDecide() {
    Criterion all = Criteria.allOf("all", Criteria.points("a"), Criteria.inTime("b"));
    assertThat(reasons(all, "a=0")).containsExactly(Reason.TOO_FEW_POINTS);
    assertThat(reasons(all, "a=1")).containsExactly(Reason.RELEASE_UNKNOWN);
    assertThat(reasons(all)).containsExactly(Reason.INPUT_MISSING, Reason.RELEASE_UNKNOWN);
    assertThat(all.evaluate(Criteria.inputs("a=0")).determining().map(f -> f.criterion().id()))
        .containsExactly("a");
  }

  @Test
  void reasons_ofNot_areThatItIsExcludedOrWhatIsMissing() {
    Criterion not = Criteria.not("not", Criteria.points("a"));
    assertThat(reasons(not, "a=1")).containsExactly(Reason.EXCLUDED);
    assertThat(reasons(not, "a=0")).isEmpty();
    assertThat(reasons(not)).containsExactly(Reason.INPUT_MISSING);
    assertThat(reasons(Criteria.allOf("all", not, Criteria.points("b")), "a=1", "b=0"))
        .containsExactly(Reason.EXCLUDED, Reason.TOO_FEW_POINTS);
    assertThat(reasons(Criteria.not("n", not), "a=0")).containsExactly(Reason.EXCLUDED);
    assertThat(not.evaluate(Criteria.inputs("a=1")).reason()).contains(Reason.EXCLUDED);
    assertThat(not.evaluate(Criteria.inputs("a=0")).reason()).isEmpty();
  }

  private static Set<ReasonCode> reasons(Criterion criterion, String... inputs) {
    return criterion.evaluate(Criteria.inputs(inputs)).reasons();
  }
}
