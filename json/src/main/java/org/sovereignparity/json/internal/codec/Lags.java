package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import java.util.Optional;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.model.Model;
import org.sovereignparity.parity.CandidateLag;
import org.sovereignparity.parity.DailyLag;

/** The wire forms of lags, which are written only. */
public final class Lags {
  private static final Codec<Integer> DAYS =
      Codec.written(Schema.of("{\"type\":\"integer\"}"), number -> Tree.NumberText.of(number));

  /** The lag of one candidate. */
  public static final Codec<CandidateLag> CANDIDATE =
      ObjectCodec.<CandidateLag>written(
              "How long before its release the frontier had first reached what a candidate has.",
              required("model", Values.ID, (CandidateLag lag) -> lag.model().id())
                  .says("The candidate."),
              optional("reachedBy", Values.ID, (CandidateLag lag) -> lag.reachedBy().map(Model::id))
                  .says("The model of the frontier that reached it first."),
              optional("on", Values.DATE, CandidateLag::on).says("The day of its release."),
              optional("days", DAYS, CandidateLag::days)
                  .says(
                      "The days from then to the candidate's release, negative where the frontier"
                          + " came later."),
              optional("ahead", Values.BOOLEAN, Lags::ahead)
                  .says("Given where no model of the frontier has reached it."))
          .with(
              """
              {"oneOf":[
               {"title":"Reached","required":["reachedBy","on","days"],"properties":{"ahead":false}},
               {"title":"Ahead","required":["ahead"],"properties":{"ahead":{"const":true},
                 "reachedBy":false,"on":false,"days":false}}]}
              """)
          .named("candidateLag");

  /** The lag of the best candidate from day to day. */
  public static final Codec<DailyLag> DAILY =
      ObjectCodec.<DailyLag>written(
              "The lag of the best candidate on each day of a period, summed up.",
              optional("mean", Numbers.EXACT, DailyLag::mean)
                  .says("The exact mean in days; left out without a day, as least and most are."),
              optional("least", DAYS, DailyLag::least).says("The least in days."),
              optional("most", DAYS, DailyLag::most).says("The greatest in days."),
              required("days", Values.integer(0, DailyLag.MAX_DAYS), DailyLag::days)
                  .says("How many days there are from the first candidate on."),
              required("ahead", Values.integer(0, DailyLag.MAX_DAYS), DailyLag::ahead)
                  .says("On how many of them no model of the frontier had reached the best one."))
          .with(
              """
              {"oneOf":[
               {"title":"Some days","required":["mean","least","most"],
                "properties":{"days":{"minimum":1}}},
               {"title":"No day","properties":{"days":{"const":0},"ahead":{"const":0},
                 "mean":false,"least":false,"most":false}}]}
              """)
          .named("dailyLag");

  private Lags() {}

  private static Optional<Boolean> ahead(CandidateLag lag) {
    return Optional.of(lag.isAhead()).filter(ahead -> ahead);
  }
}
