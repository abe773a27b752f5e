package org.sovereignparity.json.internal.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Values;

/** The schemas of conformance vectors and of their manifest, which are written by hand. */
public final class VectorSchemas {
  private static final Schema VECTOR_FILE =
      Schema.of(
              """
              {"description":"A file of vectors.","type":"object",
               "properties":{"name":{"description":"The name of the file.","type":"string",
               "pattern":"^[a-z0-9-]+\\\\.jsonl$"},"count":{"description":"How many cases it has.",
               "type":"integer","minimum":1},"sha256":{"description":"The SHA-256 of its bytes.",
               "type":"string","pattern":"^[0-9a-f]{64}$"},
               "schema":{"description":"The form of its lines: the id of their schema.",
               "const":"urn:sovereign-parity:schema:conformance-vectors:1"}},"required":["name","count",
               "sha256","schema"],"additionalProperties":false}
              """)
          .named("vectorFile");

  private static final Schema PLACES =
      Schema.of(
              """
              {"description":"Places in an answer.","type":"array","items":{"type":"string",
               "pattern":"^(/[^/]+)+$"}}
              """)
          .named("places");

  private static final Schema COMPARISON =
      Schema.of(
              """
              {"description":"How an answer is compared with the one expected. What is named nowhere is compared exactly: texts by their characters, numbers by their value, lists in order, objects by their keys.",
               "type":"object","properties":{"ignored":{"description":"What is not compared.",
               "$ref":"#/$defs/places"},"unordered":{"description":"The lists whose order means nothing.",
               "$ref":"#/$defs/places"},
               "inexact":{"description":"The JSON numbers that may be off by the tolerance.",
               "$ref":"#/$defs/places"},
               "tolerance":{"description":"How far, as a part of the number expected.","type":"string",
               "pattern":"^0\\\\.[0-9]+$"}},"required":["ignored","unordered","inexact","tolerance"],
               "additionalProperties":false}
              """)
          .named("comparison");

  private VectorSchemas() {}

  /** {@return the schema of the manifest, which says what the vectors' readers must know} */
  public static Schema manifest() {
    return Schema.of(
            """
            {"description":"The files of conformance vectors that stand beside it, and how answers are compared. Places are JSON pointers into the answer, in which * stands for any index.",
             "type":"object","properties":{"schema":{"description":"The form and its version.",
             "const":"sovereign-parity/conformance-manifest/1"},
             "protocol":{"description":"The version of the oracle's protocol.","const":1},
             "files":{"description":"The files, each with one case a line.","type":"array","minItems":1,
             "items":{"$ref":"#/$defs/vectorFile"}},"comparison":{"$ref":"#/$defs/comparison"}},
             "required":["schema","protocol","files","comparison"],"additionalProperties":false}
            """)
        .referring(VECTOR_FILE, PLACES, COMPARISON);
  }

  /** {@return the schema of a line of a file of vectors} */
  public static Schema vector() {
    Schema answer =
        Schema.of(
                """
              {"description":"An answer of the form oracle-answer without its messages, which are not compared.",
               "type":"object",
               "properties":{"id":{"description":"The id of the request; null where it cannot be read.",
               "type":["string","null"]},
               "status":{"description":"Whether the request is decided or refused.","enum":["decided",
               "refused"]},"message":false},"required":["id","status"]}
              """)
            .named("expectedAnswer");
    return Schema.of(
        ImmutableMap.of(
            "description",
            "One line of a file of vectors: a request to the oracle, and the answer that every"
                + " implementation of protocol version 1 must give.",
            "oneOf",
            ImmutableList.of(
                Schema.of(
                        """
                        {"description":"A request that is a JSON object with an id, which also names the case.",
                         "type":"object",
                         "properties":{"request":{"description":"What is sent, as one line. The digits of its numbers are sent as they stand here.",
                         "type":"object","properties":{"id":{"$ref":"#/$defs/id"}},"required":["id"]},
                         "answer":{"$ref":"#/$defs/expectedAnswer"}},"required":["request","answer"],
                         "additionalProperties":false}
                        """)
                    .referring(Values.ID.schema(), answer)
                    .named("requestCase"),
                Schema.of(
                        """
                        {"description":"Any other line, such as one that is not JSON or has a key twice.",
                         "type":"object","properties":{"id":{"$ref":"#/$defs/id"},
                         "line":{"description":"What is sent, without its line feed.","type":"string",
                         "pattern":"^[^\\\\n]*$"},"answer":{"$ref":"#/$defs/expectedAnswer"}},
                         "required":["id","line","answer"],"additionalProperties":false}
                        """)
                    .referring(Values.ID.schema(), answer)
                    .named("lineCase"))));
  }
}
