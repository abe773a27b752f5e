package org.sovereignparity.json.internal.oracle;

import org.sovereignparity.json.internal.codec.ConfidenceSets;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Part;
import org.sovereignparity.statistics.ConfidenceSet;

/** What is answered to a request of the operation {@code interval}. */
final class IntervalAnswer {
  /** What came out. */
  static final ObjectCodec<Answered<ConfidenceSet>> FORM =
      Answered.<ConfidenceSet>form(
              "A request interval was decided. Its numbers are floating point, in their shortest"
                  + " form.",
              Part.of(ConfidenceSets.SET, set -> set))
          .with(ConfidenceSets.SET.schema(), "oneOf");

  private IntervalAnswer() {}
}
