package org.sovereignparity.json.internal.codec;

/**
 * The schema of a decision record, whose result is that of any decision with its numbers as text.
 * It is written out, as a record is read and kept as the plain value that is hashed.
 */
public final class RecordSchema {
  private static final Schema DIGEST =
      Schema.of(
              """
              {"description":"\\"sha256:\\" and the SHA-256, in lower-case hexadecimal digits, of the UTF-8 bytes of a value in the canonical form of RFC 8785.",
               "type":"string","pattern":"^sha256:[0-9a-f]{64}$"}
              """)
          .named("digest");

  private static final Schema DECISION_KIND =
      Schema.of(
              """
              {"description":"The schema of the document of the decision.",
               "enum":["sovereign-parity/assessment/1","sovereign-parity/round/1",
               "sovereign-parity/eligibility-decision/1"]}
              """)
          .named("decisionKind");

  private static final Schema DIGEST_BY_KEY =
      Schema.of(
              """
              {"description":"The digest of each value by its key in the document of the decision.",
               "type":"object","additionalProperties":{"$ref":"#/$defs/digest"}}
              """)
          .named("digestByKey");

  private static final Schema TEXTUAL =
      Schema.of(
              """
              {"description":"A value in which every number is a string.","anyOf":[{"type":["string",
               "boolean","null"]},{"type":"array","items":{"$ref":"#/$defs/textual"}},{"type":"object",
               "additionalProperties":{"$ref":"#/$defs/textual"}}]}
              """)
          .named("textual");

  private static final Schema CORE =
      Schema.of(
              """
              {"description":"What is hashed. It holds no number but as a string.","type":"object",
               "properties":{"kind":{"$ref":"#/$defs/decisionKind"},"rules":{"$ref":"#/$defs/digestByKey",
               "description":"The digests of the rules: of an assessment frontier, policy and threshold, of a round sources and edition, of an eligibility decision sources and criteria."},
               "inputs":{"$ref":"#/$defs/digestByKey",
               "description":"The digests of what was decided on: of an assessment candidate and scoreboard, of a round submissions, events and asOf, of an eligibility decision facts."},
               "dates":{"description":"The days on which the rules were taken: asOf of the frontier's window, effectiveFrom and effectiveTo of the edition, asOf of the round or the facts.",
               "type":"object","additionalProperties":{"$ref":"#/$defs/date"}},
               "verdicts":{"description":"The verdict on the candidate, or whether each team advances; empty where there is none.",
               "type":"object","additionalProperties":{"$ref":"#/$defs/verdict"}},
               "reasons":{"description":"By candidate or team, the codes of what is missing or stands in the way.",
               "type":"object","additionalProperties":{"type":"array","items":{"type":"string",
               "minLength":1}}},
               "result":{"description":"The result of the document, in which every number is a string.",
               "type":"object","additionalProperties":{"$ref":"#/$defs/textual"}}},"required":["kind",
               "rules","inputs","dates","verdicts","reasons","result"],"additionalProperties":false}
              """)
          .referring(Values.DATE.schema(), Verdicts.VERDICT.schema())
          .named("core");

  private static final Schema TOOL =
      Schema.of(
              """
              {"description":"What made the decision.","type":"object",
               "properties":{"name":{"type":"string","minLength":1},"version":{"type":"string",
               "minLength":1}},"required":["name","version"],"additionalProperties":false}
              """)
          .named("tool");

  private static final Schema DECIDED =
      Schema.of(
              """
              {"description":"The document of the decision, without its result.","type":"object",
               "properties":{"schema":{"$ref":"#/$defs/decisionKind"},"result":false}}
              """)
          .named("decided");

  /** The schema of the whole record. */
  public static final Schema RECORD =
      Schema.of(
              """
              {"description":"A decision put on record, so that it can be decided again and compared. The hash is the SHA-256 of the core in the canonical form of RFC 8785; tool, time and document are not hashed.",
               "type":"object","properties":{"schema":{"description":"The form and its version.",
               "const":"sovereign-parity/decision-record/1"},"core":{"$ref":"#/$defs/core"},
               "hash":{"$ref":"#/$defs/digest","description":"The digest of the core."},
               "tool":{"$ref":"#/$defs/tool"},
               "decidedAt":{"description":"When the decision was made, in UTC, within 1900..2199.",
               "type":"string",
               "pattern":"^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\\.([0-9]{3}){1,3})?Z$"},
               "document":{"$ref":"#/$defs/decided"}},"required":["schema","core","hash","tool",
               "decidedAt"],"additionalProperties":false}
              """)
          .referring(DIGEST, DECISION_KIND, DIGEST_BY_KEY, TEXTUAL, CORE, TOOL, DECIDED);

  private RecordSchema() {}
}
