package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.required;

import java.util.Map;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Lineage;

/** The wire forms of verdicts, and of gates that have one or a lineage to decide them by. */
public final class Verdicts {
  /** A verdict. */
  public static final Codec<Verdict> VERDICT =
      Values.words(Verdict.class)
          .says("Whether something is reached; UNDETERMINED where too little is known.")
          .named("verdict");

  /** Verdicts by the id of their gate. */
  static final Codec<Map<String, Verdict>> BY_ID =
      Values.byId(VERDICT).says("Verdicts by the id of their gate.").named("verdictById");

  private Verdicts() {}

  /** {@return the schema of a gate, whose lineage is read so} */
  public static Schema gate(Codec<Lineage> lineage) {
    return Schema.oneOf(
        VERDICT.schema(),
        ObjectCodec.<Lineage>written("", required("lineage", lineage, own -> own)).schema());
  }
}
