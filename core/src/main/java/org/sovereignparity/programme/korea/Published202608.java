package org.sovereignparity.programme.korea;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Submission;

/**
 * Figures and outcomes of the second stage. The index is that of the site of Artificial Analysis on
 * 2026-08-18; the points were published on 2026-08-27 (Yonhap, quoted by PEB); that no team failed
 * the gate, and who advanced, is in OFF-3.
 */
final class Published202608 {
  static final ImmutableList<Submission> SUBMISSIONS =
      ImmutableList.of(
          team("SK Telecom", "A.X K2", "35.0", "13.4", "29.3", "11.6", "7.5"),
          team("Upstage", "Solar Open 2", "37.4", "13.3", "29.1", "10.8", "7.3"),
          team("LG AI Research", "K-EXAONE 2.0", "31.0", "12.8", "29.5", "11.3", "7.6"),
          team("Motif Technologies", "Motif 3", "47.4", "12.7", "27.1", "8.4", "5.7"));

  static final ImmutableMap<String, Verdict> OUTCOMES =
      ImmutableMap.of(
          "SK Telecom", Verdict.MET,
          "Upstage", Verdict.MET,
          "LG AI Research", Verdict.MET,
          "Motif Technologies", Verdict.NOT_MET);

  private Published202608() {}

  private static Submission team(
      String team,
      String model,
      String aaii,
      String nia,
      String experts,
      String proUsers,
      String publicPoints) {
    return Submission.builder()
        .team(team)
        .model(model)
        .putNumbers("aaii", Rational.parse(aaii))
        .putStated("nia", Rational.parse(nia))
        .putStated("experts", Rational.parse(experts))
        .putStated("pro-users", Rational.parse(proUsers))
        .putStated("public", Rational.parse(publicPoints))
        .putGates("independence", Verdict.MET)
        .build();
  }
}
