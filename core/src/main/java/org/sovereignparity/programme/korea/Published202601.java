package org.sovereignparity.programme.korea;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Submission;

/**
 * Figures and outcomes of the first stage. The points are the top scores in OFF-1 with the teams
 * that have them; LG's mean of 72.03 is a report's (Herald); the verdicts of the gate and who
 * advanced are in OFF-1.
 */
final class Published202601 {
  static final ImmutableList<Submission> SUBMISSIONS =
      ImmutableList.of(
          team("LG AI Research", "K-EXAONE", Verdict.MET)
              .putNumbers("global-common", Rational.parse("72.03"))
              .putStated("nia", Rational.parse("9.2"))
              .putStated("global-common", Rational.parse("14.4"))
              .putStated("global-individual", Rational.parse("10.0"))
              .putStated("experts", Rational.parse("31.6"))
              .putStated("users", Rational.parse("25.0"))
              .build(),
          team("SK Telecom", "A.X K1", Verdict.MET).putStated("nia", Rational.parse("9.2")).build(),
          team("Upstage", "Solar Open 100B", Verdict.MET)
              .putStated("global-individual", Rational.parse("10.0"))
              .build(),
          team("Naver Cloud", "HyperCLOVA X SEED 32B Think", Verdict.NOT_MET).build(),
          Submission.builder().team("NC AI").model("VAETKI").build());

  static final ImmutableMap<String, Verdict> OUTCOMES =
      ImmutableMap.of(
          "LG AI Research", Verdict.MET,
          "SK Telecom", Verdict.MET,
          "Upstage", Verdict.MET,
          "Naver Cloud", Verdict.NOT_MET,
          "NC AI", Verdict.NOT_MET);

  private Published202601() {}

  private static Submission.Builder team(String team, String model, Verdict independence) {
    return Submission.builder().team(team).model(model).putGates("independence", independence);
  }
}
