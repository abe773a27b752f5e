package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.oracle.Request.asked;

import java.util.HashSet;
import java.util.Set;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.ItemNumbers;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Part;
import org.sovereignparity.json.internal.codec.Supports;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.codec.Work;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.MethodNotDefinedException;

/** A request of the operation {@code support}: one to assess, with what is known beside scores. */
final class SupportRequest {
  private static final Field<Responder.Answer, MeanRatioMethod> METHOD =
      asked("method", Values.words(MeanRatioMethod.class)).says("How the sets are made.");
  private static final Field<Responder.Answer, ?> CONFIDENCE =
      asked("confidence", Values.positive("Confidence"))
          .says("How often the two-sided sets are right, above 0 and below 1.");
  private static final Field<Responder.Answer, ?> DATA =
      asked("data", Values.list(Supports.KNOWN)).says("What is known, benchmark by benchmark.");

  /** What data show of which assessment. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.asked(
          "What data show of a ratio: which ratios they allow, and whether the threshold is"
              + " shown to be exceeded. Nothing of it is exact, and it decides no verdict.",
          SupportRequest::answer,
          Request.ID,
          Request.op("support"),
          AssessRequest.QUESTION,
          METHOD,
          CONFIDENCE,
          DATA);

  /** What came out. */
  static final ObjectCodec<Answered<ParitySupport>> ANSWER =
      Answered.form("A request support was decided.", Part.of(Supports.RESULT, support -> support));

  private SupportRequest() {}

  private static Responder.Answer answer(Fields request) {
    ParityAssessment assessment = AssessRequest.QUESTION.read(request);
    MeanRatioMethod method = METHOD.read(request);
    ConfidenceLevel confidence = IntervalRequest.confidence(request.required(CONFIDENCE.key()));
    SupportData data = data(request.required(DATA.key()), assessment);
    try {
      ParitySupport support = ParitySupport.of(assessment, data, method, confidence);
      var unused = support.claims(); // Whatever is refused is so here, not while it is written.
      return Answered.of(ANSWER, support);
    } catch (MethodNotDefinedException e) {
      throw ItemNumbers.notDefined(request.required(METHOD.key()), e.why());
    } catch (IllegalArgumentException e) {
      throw request
          .node()
          .refused(DocumentFault.NUMBER_OUT_OF_BOUNDS, String.valueOf(e.getMessage()));
    }
  }

  private static SupportData data(Node list, ParityAssessment assessment) {
    Work.checkData(list);
    SupportData.Builder data = SupportData.builder();
    Set<String> seen = new HashSet<>();
    for (Node item : list.items()) {
      Supports.Known known = Supports.KNOWN.read(item);
      check(item, known, assessment);
      if (!seen.add(known.benchmark())) {
        throw item.refused(
            DocumentFault.DUPLICATE_BENCHMARK,
            "Benchmark must have data once: " + Texts.quoted(known.benchmark()));
      }
      try {
        known.adding().accept(data);
      } catch (IllegalArgumentException e) {
        throw ItemNumbers.notDefined(item, String.valueOf(e.getMessage()));
      }
    }
    return data.build();
  }

  /** Expects data of a benchmark that is listed; a right answer must be its best score. */
  private static void check(Node item, Supports.Known known, ParityAssessment assessment) {
    Benchmark benchmark =
        assessment
            .board()
            .benchmark(known.benchmark())
            .orElseThrow(
                () ->
                    item.object()
                        .required("benchmark")
                        .refused(
                            DocumentFault.UNKNOWN_BENCHMARK,
                            "Data must be of a benchmark that is listed: "
                                + Texts.quoted(known.benchmark())));
    boolean hasBest =
        benchmark.direction() == Direction.HIGHER_IS_BETTER && benchmark.scale().max().isPresent();
    if (known.isOfAnswers() && !hasBest) {
      throw ItemNumbers.notDefined(
          item,
          "Benchmark of right answers must have a scale with a maximum that is best: "
              + Texts.quoted(known.benchmark()));
    }
  }
}
