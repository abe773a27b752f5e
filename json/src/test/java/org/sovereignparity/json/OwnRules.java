package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** Small rules of one's own, and the Korean ones, as documents in requests. */
final class OwnRules {
  /** Two blocks of 10 points each, one place, in the first half of 2026. */
  static final String EDITION =
      """
      {"id":"first","title":"F","effectiveFrom":"2026-01-01","effectiveTo":"2026-06-30",
       "total":{"kind":"sum","id":"total","parts":[
        {"kind":"input","id":"a","name":"a","lowest":0,"highest":10},
        {"kind":"input","id":"b","name":"b","lowest":0,"highest":10}]},
       "places":1,"averages":"half-up-2","gates":[{"id":"open","title":"O"}]}
      """;

  /** The same places in the second half of the year. */
  static final String LATER =
      EDITION
          .replace("\"first\"", "\"second\"")
          .replace("2026-06-30", "2026-12-31")
          .replace("2026-01-01", "2026-07-01");

  /** Points, parity and parts, each by itself. */
  static final String CRITERIA =
      """
      {"sources":[],"criteria":{"id":"own","title":"O","taken":"all","alternatives":{
       "all":{"kind":"all-of","id":"root","parts":[
        {"kind":"every-part","id":"credited","selector":{},"conditions":[{"kind":"attributed"}]},
        {"kind":"released-within","id":"in-time","first":"2026-01-01","last":"2026-12-31"}]},
       "points":{"kind":"has-points","id":"enough","threshold":{"atLeast":"5"},
        "points":{"kind":"input","id":"x","name":"x","lowest":0,"highest":10}}}}}
      """;

  private OwnRules() {}

  static String programme(String... editions) {
    return "{\"id\":\"own\",\"title\":\"O\",\"sources\":[],\"editions\":["
        + String.join(",", editions)
        + "]}";
  }

  /** {@return a round of two teams under rules, with more keys} */
  static String round(String programme, String more) {
    return """
    {"id":"1","op":"round","programme":%s,"submissions":[
     {"team":"A","model":"a","inputs":{"a":1,"b":"9"},"gates":{"open":"MET"}},
     {"team":"B","model":"b","inputs":{"a":5,"b":"2.5"},"gates":{"open":"MET"}}]%s}
    """
        .formatted(programme, more)
        .replace("\n", "");
  }

  /** {@return a decision under criteria on what is given} */
  static String eligibility(String criteria, String given) {
    return "{\"id\":\"1\",\"op\":\"eligibility\",\"criteria\":%s,%s}"
        .formatted(criteria.replace("\n", ""), given);
  }

  static JsonNode answer(String request) {
    return Schemas.tree(Oracle.builtIn().answer(request));
  }

  /** {@return the request with the Korean rules as a document where it names them} */
  static ObjectNode carrying(JsonNode request) {
    ObjectNode carrying = request.deepCopy();
    if (request.path("programme").asText().equals(KoreaSovereignAi.programme().id())) {
      carrying.set("programme", Schemas.tree(ParityJson.write(KoreaSovereignAi.programme())));
    }
    if (request.path("criteria").asText().equals(KoreaSovereignAi.independence().id())) {
      carrying.set("criteria", Schemas.tree(ParityJson.write(KoreaSovereignAi.independence())));
    }
    return carrying;
  }
}
