package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;

/**
 * Horizon Europe: six proposals. That 5 / 5 / 2 is rejected is a case of criteri.ai; the others
 * follow from the standard evaluation form of 2022-04-26: thresholds of 3 each and 10 in all, both
 * inclusive, and impact x 1.5 for the ranking of innovation actions.
 */
class HorizonEuropeTest {
  private static final Edition RIA = Schemes.programme("horizon-europe-ria").edition("2022-04");
  private static final Edition IA = Schemes.programme("horizon-europe-ia").edition("2022-04");

  private static String proposal(String name, String... scores) {
    StringBuilder inputs = new StringBuilder();
    String[] criteria = {"excellence", "impact", "implementation"};
    for (int i = 0; i < 3; i++) {
      if (!scores[i].equals("-")) {
        inputs.append(inputs.isEmpty() ? "" : ",");
        inputs.append("\"%s\":\"%s\"".formatted(criteria[i], scores[i]));
      }
    }
    return "{\"team\":\"%s\",\"inputs\":{%s}}".formatted(name, inputs);
  }

  private static Round round(Edition edition, String... proposals) {
    return ParityJson.readRound(edition, "{\"submissions\":[" + String.join(",", proposals) + "]}");
  }

  private static Round all(Edition edition) {
    return round(
        edition,
        proposal("5/5/2", "5", "5", "2"),
        proposal("3/3/3", "3", "3", "3"),
        proposal("3/3/4", "3", "3", "4"),
        proposal("3.5/3/3.5", "3.5", "3", "3.5"),
        proposal("4/4.5/4", "4", "4.5", "4"),
        proposal("4.5/4/4.5", "4.5", "4", "4.5"));
  }

  @ParameterizedTest
  @CsvSource({
    "5/5/2,     12,   NOT_MET, 14.5",
    "3/3/3,     9,    NOT_MET, 10.5",
    "3/3/4,     10,   MET,     11.5",
    "3.5/3/3.5, 10,   MET,     11.5",
    "4/4.5/4,   12.5, MET,     14.75",
    "4.5/4/4.5, 13,   MET,     15"
  })
  void sixProposals_bothActions_passAndSumAsWorkedOut(
      String name, String sum, Verdict passes, String ranking) {
    Standing ria = all(RIA).standing(name);
    assertThat(ria.total()).contains(Rational.parse(sum));
    assertThat(ria.gates()).containsEntry("thresholds", passes);
    Standing ia = all(IA).standing(name);
    assertThat(ia.total()).contains(Rational.parse(sum));
    assertThat(ia.gates()).containsEntry("thresholds", passes);
    assertThat(ia.measures().get("ranking").value()).contains(Rational.parse(ranking));
  }

  /** 3 / 3 / 4 and 3.5 / 3 / 3.5 tie, and excellence decides in both actions. */
  @Test
  void ranks_bothActions_areByTheirOwnSum() {
    assertThat(all(RIA).standings())
        .extracting(one -> one.rank().orElseThrow() + " " + one.team())
        .containsExactly(
            "1 4.5/4/4.5", "2 4/4.5/4", "3 5/5/2", "4 3.5/3/3.5", "5 3/3/4", "6 3/3/3");
    assertThat(all(IA).standings())
        .extracting(one -> one.rank().orElseThrow() + " " + one.team())
        .containsExactly(
            "1 4.5/4/4.5", "2 4/4.5/4", "3 5/5/2", "4 3.5/3/3.5", "5 3/3/4", "6 3/3/3");
  }

  /** 4.5 / 3 / 4 has the greater sum, 4 / 4 / 3 the greater impact: 11.5, 11 and 13, 13. */
  @Test
  void ranks_strongImpact_differBetweenActions() {
    String[] proposals = {proposal("A", "4.5", "3", "4"), proposal("B", "4", "4", "3")};
    assertThat(round(RIA, proposals).standing("A").rank()).contains(1);
    assertThat(round(IA, proposals).standing("B").rank()).contains(1);
  }

  /** No third score can save 2 / 2. */
  @Test
  void thresholds_oneScoreMissing_areDecidedWhereItCannotMatter() {
    assertThat(round(IA, proposal("A", "2", "2", "-")).standing("A").gates())
        .containsEntry("thresholds", Verdict.NOT_MET);
    assertThat(round(IA, proposal("A", "4", "4", "-")).standing("A").gates())
        .containsEntry("thresholds", Verdict.UNDETERMINED);
  }
}
