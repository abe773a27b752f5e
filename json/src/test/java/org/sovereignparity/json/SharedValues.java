package org.sovereignparity.json;

import java.time.Instant;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.programme.Round;
import org.sovereignparity.report.Report;

/** Values which several may ask at once, and which work out much only when they are asked. */
record SharedValues(ParityAssessment assessment, Round round, EligibilityDecision decision) {
  private static final Instant AT = Instant.parse("2026-08-20T23:30:00Z");

  static SharedValues of(long seed) {
    return new SharedValues(
        RandomDocuments.assessment(new Random(seed)),
        RandomRounds.round(new Random(seed)),
        RandomEligibility.decision(new Random(seed)));
  }

  /** {@return all that can be read of them, worked out as it is asked for} */
  Stream<String> texts() {
    return Stream.<Supplier<String>>of(
            assessment::toString,
            () -> text(assessment.explain()),
            () -> ParityJson.write(assessment),
            round::toString,
            () -> text(round.explain()),
            () -> ParityJson.write(round),
            decision::toString,
            () -> text(decision.explain()),
            () -> ParityJson.write(decision),
            () -> DecisionRecord.of(decision, Tool.of("t", "1"), AT).toJson())
        .map(Supplier::get);
  }

  private static String text(Report report) {
    return report + report.toMarkdown() + report.toHtml();
  }
}
