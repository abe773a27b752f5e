package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A second, slow implementation of the protocol's op {@code eligibility}, to hold the library
 * against.
 *
 * <p>It was written from the text of the protocol alone and shares no code with the library. What
 * is possible is written out: every value of every part, every combination of the parts, and for a
 * part of unknown derivation every derivation that it may have. A verdict that is found part by
 * part is checked against the one found over all combinations. Sentences of the protocol stand as
 * comments above the methods that follow them. A request is taken to be valid.
 */
final class PlainEligibility {
  static final List<String> READINGS =
      List.of(
          "no-third-party-part", "from-scratch-weights", "core-parameters", "licence-compliance");

  /** "`from-scratch-weights` (the criteria's own)": the one meant where none is named. */
  static final String OWN_READING = "from-scratch-weights";

  /** "(these bear weights)" */
  static final List<String> WEIGHT_BEARING =
      List.of("weights", "vision-encoder", "audio-encoder", "projector");

  static final List<String> OTHER_KINDS =
      List.of(
          "tokenizer", "architecture", "training-code", "inference-code", "training-data", "other");

  /** "these nine for weight-bearing kinds only" */
  static final List<String> DERIVATIONS_OF_WEIGHTS =
      List.of(
          "initialised-and-trained",
          "own-earlier-weights",
          "third-party-frozen",
          "third-party-fine-tuned",
          "third-party-continued",
          "third-party-merged",
          "third-party-distilled",
          "third-party-pruned",
          "third-party-quantised");

  /** "for the others only" */
  static final List<String> DERIVATIONS_OF_OTHERS =
      List.of("own", "architecture-reference", "third-party-code", "third-party-data");

  private static final String MET = "MET";
  private static final String NOT_MET = "NOT_MET";
  private static final String UNDETERMINED = "UNDETERMINED";
  private static final String ABSENT = "absent";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A verdict with its reason, which is null beside MET. */
  private record Outcome(String verdict, String reason) {
    static final Outcome IS_MET = new Outcome(MET, null);

    static Outcome notMet(String reason) {
      return new Outcome(NOT_MET, reason);
    }

    static Outcome undetermined(String reason) {
      return new Outcome(UNDETERMINED, reason);
    }

    boolean is(String other) {
      return verdict.equals(other);
    }
  }

  /** What a part may be; {@code attributed} is {@code true}, {@code false} or absent. */
  private record Possibility(String derivation, String attributed) {}

  private record Finding(
      String criterion, Outcome outcome, List<JsonNode> components, List<JsonNode> claims) {}

  private final JsonNode lineage;
  private final Optional<LocalDate> asOf;
  private final String reading;

  private PlainEligibility(JsonNode lineage, Optional<LocalDate> asOf, String reading) {
    this.lineage = lineage;
    this.asOf = asOf;
    this.reading = reading;
  }

  /** {@return the answer to a valid request} */
  static ObjectNode answer(JsonNode request) {
    Optional<LocalDate> asOf = Optional.ofNullable(request.get("asOf")).map(PlainEligibility::date);
    JsonNode lineage = request.get("lineage");
    String reading = request.has("reading") ? request.get("reading").textValue() : OWN_READING;
    PlainEligibility asked = new PlainEligibility(lineage, asOf, reading);
    ObjectNode answer = JSON.objectNode();
    answer.set("id", request.get("id"));
    answer.put("status", "decided");
    answer.put("verdict", asked.verdict());
    answer.put("reading", reading);
    ArrayNode findings = answer.putArray("findings");
    asked.findings().forEach(finding -> findings.add(written(finding)));
    ObjectNode readings = answer.putObject("readings");
    for (String each : READINGS) {
      readings.put(each, new PlainEligibility(lineage, asOf, each).verdict());
    }
    return answer;
  }

  /**
   * {@return the verdict on the lineage of a round's gate}
   *
   * <p>"decided by the edition's criteria": under their own reading, and as a round has no date,
   * without a limit.
   */
  static String gate(JsonNode lineage) {
    return new PlainEligibility(lineage, Optional.empty(), OWN_READING).verdict();
  }

  private static ObjectNode written(Finding finding) {
    ObjectNode node = JSON.objectNode().put("criterion", finding.criterion());
    node.put("verdict", finding.outcome().verdict());
    ArrayNode components = node.putArray("components");
    finding.components().forEach(component -> components.add(component.get("id")));
    node.put("reason", finding.outcome().reason());
    ArrayNode claims = node.putArray("claims");
    finding.claims().forEach(claim -> claims.add(claim.get("id")));
    node.putArray("cites").add("OFF-1");
    return node;
  }

  // ---- The criteria --------------------------------------------------------------------------

  /** "The verdict is the all-of." */
  private String verdict() {
    return allOf(findings().stream().map(Finding::outcome).toList()).verdict();
  }

  /** "| `licence-compliance` | (no such criterion) |": then there is no finding either. */
  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (!reading.equals("licence-compliance")) {
      findings.add(finding("technical"));
    }
    findings.add(finding("policy"));
    findings.add(finding("ethical"));
    return findings;
  }

  private Finding finding(String criterion) {
    List<JsonNode> parts = parts(criterion);
    List<JsonNode> notMet =
        parts.stream().filter(part -> !outcome(criterion, part, null).is(MET)).toList();
    Outcome outcome = outcome(criterion, parts);
    // "`complete` ...: false means unlisted parts may exist: a criterion that would be MET is
    // UNDETERMINED". One that is NOT_MET stays so, whatever else there is.
    if (outcome.is(MET) && lineage.has("complete") && !lineage.get("complete").booleanValue()) {
      outcome = Outcome.undetermined("PARTS_NOT_COMPLETE");
    }
    return new Finding(criterion, outcome, notMet, claimsThatMatter(criterion, notMet));
  }

  /** "every part", "weight-bearing parts", "weight-bearing parts with `core`" */
  private List<JsonNode> parts(String criterion) {
    List<JsonNode> parts = new ArrayList<>();
    for (JsonNode part : lineage.get("components")) {
      boolean bearsWeights = WEIGHT_BEARING.contains(part.get("kind").textValue());
      boolean counts = true;
      if (criterion.equals("technical") && reading.equals("from-scratch-weights")) {
        counts = bearsWeights;
      } else if (criterion.equals("technical") && reading.equals("core-parameters")) {
        counts = bearsWeights && isCore(part);
      }
      if (counts) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean isCore(JsonNode part) {
    return part.get("material").textValue().equals("core");
  }

  /**
   * "`reason`: that of the first NOT_MET one, else of the first UNDETERMINED one
   * (`NO_WEIGHTS_LISTED` before any)"
   *
   * <p>The missing weights are one more term of the all-of: a part that is NOT_MET makes the
   * criterion NOT_MET beside them, since no weights that may still be listed would mend it; "before
   * any" is read as before any UNDETERMINED one.
   */
  private Outcome outcome(String criterion, List<JsonNode> parts) {
    List<Outcome> terms = new ArrayList<>();
    if (criterion.equals("technical") && !listsWeights()) {
      terms.add(Outcome.undetermined("NO_WEIGHTS_LISTED"));
    }
    List<Set<String>> choices = new ArrayList<>();
    terms.forEach(term -> choices.add(Set.of(term.verdict())));
    for (JsonNode part : parts) {
      terms.add(outcome(criterion, part, null));
      Set<String> verdicts = new LinkedHashSet<>();
      outcomes(criterion, part, null).forEach(outcome -> verdicts.add(outcome.verdict()));
      choices.add(verdicts);
    }
    Outcome outcome = allOf(terms);
    Set<String> combined = new HashSet<>();
    combine(choices, 0, MET, combined);
    if (!outcome.is(same(combined))) {
      throw new IllegalStateException(
          "Verdict part by part must be that over all combinations: " + outcome + combined);
    }
    return outcome;
  }

  /** Finds the verdict of every combination of what the parts may be. */
  private static void combine(
      List<Set<String>> choices, int from, String soFar, Set<String> verdicts) {
    if (from == choices.size()) {
      verdicts.add(soFar);
      return;
    }
    for (String choice : choices.get(from)) {
      combine(choices, from + 1, and(soFar, choice), verdicts);
    }
  }

  private static String and(String a, String b) {
    if (a.equals(NOT_MET) || b.equals(NOT_MET)) {
      return NOT_MET;
    }
    return a.equals(MET) && b.equals(MET) ? MET : UNDETERMINED;
  }

  /** "A criterion is MET or NOT_MET only if it is so for every possibility." */
  private static String same(Set<String> verdicts) {
    return verdicts.size() == 1 ? verdicts.iterator().next() : UNDETERMINED;
  }

  /** "a lineage without a `weights` part (under `core-parameters`: without a `core` one)" */
  private boolean listsWeights() {
    for (JsonNode part : lineage.get("components")) {
      if (part.get("kind").textValue().equals("weights")
          && (!reading.equals("core-parameters") || isCore(part))) {
        return true;
      }
    }
    return false;
  }

  private static Outcome allOf(List<Outcome> terms) {
    String verdict = MET;
    for (Outcome term : terms) {
      verdict = and(verdict, term.verdict());
    }
    return new Outcome(verdict, reason(terms));
  }

  /** The reason of the first NOT_MET outcome, else of the first UNDETERMINED one, else none. */
  private static String reason(List<Outcome> outcomes) {
    for (String verdict : List.of(NOT_MET, UNDETERMINED)) {
      for (Outcome outcome : outcomes) {
        if (outcome.is(verdict)) {
          return outcome.reason();
        }
      }
    }
    return null;
  }

  // ---- One part ------------------------------------------------------------------------------

  /**
   * "a part whose possibilities disagree has the reason of its first NOT_MET possibility, else its
   * first UNDETERMINED one, its own value first"
   *
   * <p>Possibilities that agree on a verdict may still have different reasons; the same order is
   * followed then.
   */
  private Outcome outcome(String criterion, JsonNode part, JsonNode without) {
    List<Outcome> outcomes = outcomes(criterion, part, without);
    Set<String> verdicts = new HashSet<>();
    outcomes.forEach(outcome -> verdicts.add(outcome.verdict()));
    return new Outcome(same(verdicts), reason(outcomes));
  }

  private List<Outcome> outcomes(String criterion, JsonNode part, JsonNode without) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Possibility possibility : possibilities(part, without)) {
      outcomes.add(judged(criterion, part, possibility));
    }
    return outcomes;
  }

  private Outcome judged(String criterion, JsonNode part, Possibility possibility) {
    Outcome outcome =
        switch (criterion) {
          case "technical" -> technical(possibility.derivation());
          case "policy" -> policy(part, possibility.derivation());
          default -> ethical(part, possibility);
        };
    if (possibility.derivation().equals("unknown")) {
      checkUnknown(criterion, part, possibility, outcome);
    }
    return outcome;
  }

  /** An unknown derivation is one of those that the kind may have, and nobody knows which. */
  private void checkUnknown(
      String criterion, JsonNode part, Possibility possibility, Outcome outcome) {
    Set<String> verdicts = new HashSet<>();
    for (String derivation : derivations(part)) {
      Possibility known = new Possibility(derivation, possibility.attributed());
      verdicts.add(judged(criterion, part, known).verdict());
    }
    if (!outcome.is(same(verdicts))) {
      throw new IllegalStateException(
          "Verdict on what is unknown must be that over all it may be: " + outcome + verdicts);
    }
  }

  private static List<String> derivations(JsonNode part) {
    return WEIGHT_BEARING.contains(part.get("kind").textValue())
        ? DERIVATIONS_OF_WEIGHTS
        : DERIVATIONS_OF_OTHERS;
  }

  /** "`technical`: `unknown` is UNDETERMINED (...), others NOT_MET (...)" */
  private Outcome technical(String derivation) {
    if (derivation.equals("initialised-and-trained") || derivation.equals("own-earlier-weights")) {
      return Outcome.IS_MET;
    }
    // Only parts that bear no weights can be `own`, and only one reading looks at those.
    if (derivation.equals("own") && reading.equals("no-third-party-part")) {
      return Outcome.IS_MET;
    }
    return derivation.equals("unknown")
        ? Outcome.undetermined("DERIVATION_UNKNOWN")
        : Outcome.notMet("NOT_OF_OWN_MAKING");
  }

  /** "`policy`, over third-party parts" */
  private Outcome policy(JsonNode part, String derivation) {
    if (derivation.equals("unknown")) {
      List<Outcome> outcomes = new ArrayList<>();
      for (String possible : derivations(part)) {
        outcomes.add(policy(part, possible));
      }
      return ofUnknown(outcomes);
    }
    if (!isThirdParty(derivation)) {
      return Outcome.IS_MET;
    }
    // "Licence is asked before control" gives the order of the two questions, and so the reason
    // where both fail. Under control, a frozen part of unknown licence is NOT_MET: it would be so
    // under any licence.
    List<Outcome> questions = new ArrayList<>();
    questions.add(licence(part));
    if (asksForControl()) {
      questions.add(control(derivation));
    }
    return allOf(questions);
  }

  /** "licences and control" against "licences" */
  private boolean asksForControl() {
    return reading.equals("no-third-party-part") || reading.equals("from-scratch-weights");
  }

  /** "licence absent UNDETERMINED; any restriction but `naming` NOT_MET" */
  private static Outcome licence(JsonNode part) {
    if (!part.has("licence")) {
      return Outcome.undetermined("LICENCE_UNKNOWN");
    }
    for (JsonNode restriction : part.get("licence").get("restrictions")) {
      if (!restriction.textValue().equals("naming")) {
        return Outcome.notMet("LICENCE_RESTRICTED");
      }
    }
    return Outcome.IS_MET;
  }

  /** "under *control*, `third-party-frozen` NOT_MET" */
  private static Outcome control(String derivation) {
    return derivation.equals("third-party-frozen") ? Outcome.notMet("NO_CONTROL") : Outcome.IS_MET;
  }

  /** "`ethical`, over third-party parts: `attributed` true MET, false NOT_MET, absent ..." */
  private static Outcome ethical(JsonNode part, Possibility possibility) {
    String derivation = possibility.derivation();
    if (derivation.equals("unknown")) {
      List<Outcome> outcomes = new ArrayList<>();
      for (String possible : derivations(part)) {
        outcomes.add(ethical(part, new Possibility(possible, possibility.attributed())));
      }
      return ofUnknown(outcomes);
    }
    // "for `ethical` also `architecture-reference`"
    if (!isThirdParty(derivation) && !derivation.equals("architecture-reference")) {
      return Outcome.IS_MET;
    }
    return switch (possibility.attributed()) {
      case "true" -> Outcome.IS_MET;
      case "false" -> Outcome.notMet("NOT_ATTRIBUTED");
      default -> Outcome.undetermined("ATTRIBUTION_UNKNOWN");
    };
  }

  /**
   * "A part with derivation `unknown` may be third-party: if its licence, control or attribution
   * would then fail or be unknown, the criterion is UNDETERMINED"
   *
   * <p>It may be what its kind allows: only a part that bears weights may be frozen, and so fail
   * control; code and data may not.
   */
  private static Outcome ofUnknown(List<Outcome> outcomes) {
    return outcomes.stream().allMatch(outcome -> outcome.is(MET))
        ? Outcome.IS_MET
        : Outcome.undetermined("DERIVATION_UNKNOWN");
  }

  /** "*Third-party parts* are those with a `third-party-...` derivation" */
  private static boolean isThirdParty(String derivation) {
    return derivation.startsWith("third-party-");
  }

  // ---- Claims --------------------------------------------------------------------------------

  /**
   * "Each value an open claim asserts is possible for itself": a claim of both a derivation and an
   * attribution may be right in one of them only.
   */
  private List<Possibility> possibilities(JsonNode part, JsonNode without) {
    List<Possibility> possibilities = new ArrayList<>();
    for (String derivation : values(part, "derivation", without)) {
      for (String attributed : values(part, "attributed", without)) {
        possibilities.add(new Possibility(derivation, attributed));
      }
    }
    return possibilities;
  }

  /**
   * "Open: the asserted value is *possible* beside the component's own. Corroborated, admitted: it
   * replaces the component's own; where such claims disagree all stay possible. Refuted, withdrawn:
   * nothing."
   *
   * <p>What replaces the own value takes its place, so it comes first and open claims stand beside
   * it.
   */
  private Set<String> values(JsonNode part, String key, JsonNode without) {
    Set<String> settled = new LinkedHashSet<>();
    Set<String> open = new LinkedHashSet<>();
    for (JsonNode claim : claims()) {
      if (!claim.equals(without)
          && exists(claim)
          && claim.get("component").equals(part.get("id"))
          && claim.get("asserts").has(key)) {
        String value = claim.get("asserts").get(key).asText();
        switch (state(claim)) {
          case "open" -> open.add(value);
          case "corroborated", "admitted" -> settled.add(value);
          default -> {}
        }
      }
    }
    Set<String> values = new LinkedHashSet<>(settled);
    if (settled.isEmpty()) {
      values.add(part.has(key) ? part.get(key).asText() : ABSENT);
    }
    values.addAll(open);
    return values;
  }

  private List<JsonNode> claims() {
    List<JsonNode> claims = new ArrayList<>();
    if (lineage.has("claims")) {
      lineage.get("claims").forEach(claims::add);
    }
    return claims;
  }

  /** "a claim made later does not exist" */
  private boolean exists(JsonNode claim) {
    return asOf.isEmpty() || !date(claim.get("on")).isAfter(asOf.get());
  }

  /** "one whose `stateOn` is later is open" */
  private String state(JsonNode claim) {
    return asOf.isPresent() && date(claim.get("stateOn")).isAfter(asOf.get())
        ? "open"
        : claim.get("state").textValue();
  }

  private static LocalDate date(JsonNode node) {
    return LocalDate.parse(node.textValue());
  }

  /**
   * "`claims`: each open claim without which the verdict of a part in `components` would be
   * another, in request order"
   *
   * <p>Each is taken away alone. Of two claims that say the same, neither is listed then; nor is
   * one that changes only the reason.
   */
  private List<JsonNode> claimsThatMatter(String criterion, List<JsonNode> components) {
    List<JsonNode> matter = new ArrayList<>();
    for (JsonNode claim : claims()) {
      if (exists(claim) && state(claim).equals("open")) {
        boolean changes =
            components.stream()
                .anyMatch(
                    part ->
                        !Objects.equals(
                            outcome(criterion, part, null).verdict(),
                            outcome(criterion, part, claim).verdict()));
        if (changes) {
          matter.add(claim);
        }
      }
    }
    return matter;
  }
}
