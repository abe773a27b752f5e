package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.list;
import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import java.util.Map;
import java.util.Optional;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.gate.GateRule;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.importer.IssueCode;
import org.sovereignparity.json.importer.ScoreChoice;
import org.sovereignparity.json.importer.ScoreSelection;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.ParityPolicy;

/** The wire form of gates, with the scores that count. */
public final class Gates {
  private static final Codec<Scale> SCALE =
      Values.parsed(
          Schema.of("{\"type\":\"string\"}"),
          DocumentFault.BAD_SCALE,
          Scale::parse,
          Scale::toString);

  private static final Field<ScoreChoice, String> BENCHMARK =
      required("benchmark", Values.ID, ScoreChoice::benchmark)
          .says("A benchmark, task or group in the words of the files.");
  private static final Field<ScoreChoice, Optional<String>> ID =
      optional(
              "id",
              Values.ID,
              (ScoreChoice choice) ->
                  Optional.of(choice.id()).filter(id -> !id.equals(choice.benchmark())))
          .says("What it is called in reports; the benchmark, if left out.");
  private static final Field<ScoreChoice, Optional<Map<String, String>>> SETTINGS =
      optional(
              "settings",
              Values.byId(Values.ANY_TEXT),
              (ScoreChoice choice) ->
                  Optional.<Map<String, String>>of(choice.settings())
                      .filter(settings -> !settings.isEmpty()))
          .says("What a score must state of how it was taken, such as metric, filter and shots.");
  private static final Field<ScoreChoice, Optional<Scale>> SCORED_WITHIN =
      optional("scale", SCALE, (ScoreChoice choice) -> choice.scale())
          .says("The bounds of the scores, such as 0..1 or 0.., where the files do not state it.");
  private static final Field<ScoreChoice, Optional<Direction>> DIRECTION =
      optional("direction", Boards.DIRECTION, (ScoreChoice choice) -> choice.direction());
  private static final Field<ScoreChoice, Optional<Rational>> CHANCE =
      optional("chance", Values.QUANTITY, (ScoreChoice choice) -> choice.chance())
          .says("The score that guessing gives, in the unit of the scale.");
  private static final Field<ScoreChoice, Optional<Boolean>> MAY_BE_MISSING =
      optional(
              "mayBeMissing",
              Values.BOOLEAN,
              (ScoreChoice choice) -> Optional.of(choice.isOptional()).filter(may -> may))
          .says("Whether a model may lack the score; what that does is said by the policies.");
  private static final Field<ScoreChoice, Iterable<IssueCode>> DESPITE =
      list("despite", Values.name(IssueCode.class), ScoreChoice::tolerated)
          .unless(choice -> choice.tolerated().isEmpty())
          .says("What may be wrong with a score or its run.");

  private static final Codec<ScoreChoice> CHOICE =
      ObjectCodec.read(
              "Which of the imported scores of a benchmark counts.",
              Gates::choice,
              BENCHMARK,
              ID,
              SETTINGS,
              SCORED_WITHIN,
              DIRECTION,
              CHANCE,
              MAY_BE_MISSING,
              DESPITE)
          .named("scoreChoice");

  private static final Field<GateRule, String> RULE_ID =
      required("id", Values.ID, GateRule::id)
          .says("Its name in reports, records and test results.");
  private static final Field<GateRule, ParityPolicy> POLICY =
      required("policy", Policies.POLICY, GateRule::policy);
  private static final Field<GateRule, Threshold> THRESHOLD =
      required("threshold", Policies.THRESHOLD, GateRule::threshold);
  private static final Field<GateRule, Iterable<String>> SAME =
      list("same", Values.ID, (GateRule rule) -> rule.same())
          .unless(rule -> rule.same().isEmpty())
          .says(
              "The settings, such as shots, that two compared scores must both state, and alike; the"
                  + " rule is UNDETERMINED where they do not.");

  private static final Codec<GateRule> RULE =
      ObjectCodec.read(
              "What must be met.",
              fields ->
                  GateRule.of(RULE_ID.read(fields), POLICY.read(fields), THRESHOLD.read(fields))
                      .same(SAME.read(fields)),
              RULE_ID,
              POLICY,
              THRESHOLD,
              SAME)
          .named("gateRule");

  private static final Field<ReleaseGate, String> SCHEMA =
      Values.schema("sovereign-parity/release-gate/1");

  /** A gate: the scores that count, and the rules that must all be met. */
  public static final Codec<ReleaseGate> GATE =
      ObjectCodec.of(
          "Which scores of two models count, and the rules that must all be met.",
          (schema, scores, rules) -> ReleaseGate.of(ScoreSelection.of(scores), rules),
          SCHEMA,
          required(
                  "scores",
                  Values.atLeastOne(CHOICE),
                  (ReleaseGate gate) -> gate.scores().choices())
              .says("A score for each benchmark."),
          required("rules", Values.atLeastOne(RULE), ReleaseGate::rules)
              .says("The rules, each once."));

  private Gates() {}

  private static ScoreChoice choice(Fields fields) {
    ScoreChoice choice = ScoreChoice.of(BENCHMARK.read(fields));
    Optional<String> id = ID.read(fields);
    if (id.isPresent()) {
      choice = choice.as(id.get());
    }
    for (Map.Entry<String, String> setting : SETTINGS.read(fields).orElse(Map.of()).entrySet()) {
      choice = choice.where(setting.getKey(), setting.getValue());
    }
    choice = SCORED_WITHIN.read(fields).map(choice::scale).orElse(choice);
    choice = DIRECTION.read(fields).map(choice::direction).orElse(choice);
    choice = CHANCE.read(fields).map(choice::chance).orElse(choice);
    for (IssueCode issue : DESPITE.read(fields)) {
      choice = choice.despite(issue);
    }
    return MAY_BE_MISSING.read(fields).orElse(false) ? choice.orMissing() : choice;
  }
}
