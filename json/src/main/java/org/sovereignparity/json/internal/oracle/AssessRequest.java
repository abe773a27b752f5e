package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.oracle.Request.asked;
import static org.sovereignparity.json.internal.oracle.Request.askedIfAny;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.codec.Assessments;
import org.sovereignparity.json.internal.codec.Boards;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Part;
import org.sovereignparity.json.internal.codec.Policies;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** A request of the operation {@code assess}. */
public final class AssessRequest {
  /** The most benchmarks that one request lists. */
  public static final int MAX_BENCHMARKS = 10_000;

  private static final Field<Responder.Answer, String> CANDIDATE =
      asked("candidate", Values.ID).says("The model that is compared.");
  private static final Field<Responder.Answer, Frontier> FRONTIER =
      asked("frontier", Policies.FRONTIER);
  private static final Field<Responder.Answer, ParityPolicy> POLICY =
      asked("policy", Policies.WITH_DEFAULTS);
  private static final Field<Responder.Answer, Optional<Threshold>> THRESHOLD =
      askedIfAny("threshold", Policies.OF_RATIO);

  /** What is asked of which scores. */
  static final Part<Responder.Answer, ParityAssessment> QUESTION =
      Part.of(
          ImmutableList.of(
              CANDIDATE,
              FRONTIER,
              asked(
                      "benchmarks",
                      Values.list(Boards.WITH_DEFAULTS)
                          .with("{\"minItems\":1,\"maxItems\":%s}".formatted(MAX_BENCHMARKS)))
                  .says("Every benchmark that takes part, each once."),
              askedIfAny("models", Values.list(Boards.PLAIN_MODEL))
                  .says("Models with release dates, each once; needed for a window only."),
              asked("scores", Values.list(Boards.PLAIN_SCORE)).says("The scores."),
              POLICY,
              THRESHOLD),
          AssessRequest::assess);

  /** How close a model comes to a reference. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.asked(
          "How close a model comes to a reference.",
          AssessRequest::answer,
          Request.ID,
          Request.op("assess"),
          QUESTION);

  /** What came out. */
  static final ObjectCodec<Answered<ParityAssessment>> ANSWER =
      Answered.<ParityAssessment>form(
              "A request assess was decided. Without a threshold there is no verdict, unless the"
                  + " ratio is undetermined.",
              Part.of(Assessments.RESULT, assessment -> assessment))
          .with(Assessments.RESULT.schema(), "oneOf");

  private AssessRequest() {}

  private static Responder.Answer answer(Fields request) {
    return Answered.of(ANSWER, assess(request));
  }

  /**
   * {@return the assessment that a request asks for}
   *
   * @throws InvalidDocumentException if the request is refused
   */
  public static ParityAssessment assess(Fields request) {
    Node benchmarks = request.required("benchmarks");
    checkCount(benchmarks);
    Scoreboard board =
        Boards.plain(benchmarks, request.optional("models"), () -> request.required("scores"));
    String candidate = CANDIDATE.read(request);
    Frontier frontier = FRONTIER.read(request);
    ParityPolicy policy = POLICY.read(request);
    request
        .required("policy")
        .object()
        .optional("weights")
        .ifPresent(weights -> checkWeights(weights, board));
    return Assessments.assess(
        request.node(), board, candidate, frontier, policy, THRESHOLD.read(request));
  }

  private static void checkCount(Node benchmarks) {
    int count = benchmarks.items().size();
    if (count == 0) {
      throw benchmarks.refused(DocumentFault.MISSING_KEY, "Benchmarks must list one: []");
    }
    if (count > MAX_BENCHMARKS) {
      throw benchmarks.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Benchmarks must be at most %s: %s".formatted(MAX_BENCHMARKS, count));
    }
  }

  private static void checkWeights(Node weights, Scoreboard board) {
    for (Node weight : weights.entries()) {
      if (board.benchmark(weight.key()).isEmpty()) {
        throw weight.refused(
            DocumentFault.UNKNOWN_BENCHMARK,
            "Weights must name benchmarks that are listed: " + Texts.quoted(weight.key()));
      }
    }
    Fields given = weights.object();
    for (Benchmark benchmark : board.benchmarks()) {
      if (!given.has(benchmark.id())) {
        throw weights.refused(
            DocumentFault.MISSING_KEY,
            "Weights must name every benchmark: " + Texts.quoted(benchmark.id()));
      }
    }
  }
}
