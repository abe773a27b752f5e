package org.sovereignparity.json.record;

/** What a place in a {@link DecisionRecord} belongs to. */
public enum RecordPart {
  /** The rules: policy, frontier and threshold, an edition, or criteria, with what they cite. */
  RULES,
  /** What was decided on: candidate and scoreboard, submissions and events, or facts. */
  INPUTS,
  /** The days on which the rules were taken. */
  DATES,
  /** Verdicts, reasons, and the whole result. */
  RESULT,
  /** The hash. */
  HASH,
  /** What a {@link Scorecard} shows beside the record in it. */
  PAGE;

  /** {@return what the place {@code at} in a record of a decision of {@code kind} belongs to} */
  static RecordPart of(String at, DecisionKind kind) {
    String[] steps = at.split("/", 4);
    String member = steps.length > 2 ? steps[2] : "";
    return switch (steps[1]) {
      case DecisionRecord.HASH -> HASH;
      case DecisionRecord.CORE -> ofCore(member);
      default -> ofDocument(member, kind);
    };
  }

  private static RecordPart ofCore(String member) {
    return switch (member) {
      case DecisionCore.KIND, DecisionCore.RULES -> RULES;
      case DecisionCore.INPUTS -> INPUTS;
      case DecisionCore.DATES -> DATES;
      default -> RESULT;
    };
  }

  private static RecordPart ofDocument(String member, DecisionKind kind) {
    if (kind.inputs().contains(member)) {
      return INPUTS;
    }
    return member.equals(DecisionCore.RESULT) ? RESULT : RULES;
  }
}
