package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.LineageRefusal;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/**
 * Huge and deep input is answered or refused; an answer that takes the square of it never comes.
 */
class EligibilityBoundsTest {
  private static final int MANY = 3_000;

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
  }

  private static String lineage(String claims, String upstreamModels) {
    return ("{'schema':'sovereign-parity/lineage/1','sources':[],'model':'M','components':["
            + "{'id':'w','kind':'weights','material':'core',"
            + "'derivation':'third-party-continued','attributed':true,"
            + "'upstream':{'name':'m0'},'licence':{'expression':'MIT','restrictions':[]}}],"
            + "'claims':["
            + claims
            + "],'upstreamModels':["
            + upstreamModels
            + "]}")
        .replace('\'', '"');
  }

  private static String claim(int i, String asserts) {
    return "{'id':'c"
        + i
        + "','component':'w','by':'R','on':'2026-01-05','asserts':{"
        + asserts
        + "}}";
  }

  private static Verdict licensed(String document) {
    Lineage lineage = ParityJson.readLineage(document);
    EligibilityDecision decision =
        EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage));
    EligibilityDecision read = ParityJson.readDecision(ParityJson.write(decision));
    return read.readings().get("licence-compliance");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'derivation':'third-party-frozen'",
        "'attributed':false",
        "'licence':{'expression':'LicenseRef-NUMBER','restrictions':['user-cap']}",
        "'upstream':{'name':'from NUMBER'}",
        "'derivation':'third-party-frozen','attributed':false,"
            + "'licence':{'expression':'LicenseRef-NUMBER','restrictions':['user-cap']},"
            + "'upstream':{'name':'from NUMBER'}"
      })
  void decision_manyClaimsOnOneComponent_isMade(String asserts) {
    String document =
        lineage(
            list(MANY, i -> claim(i, asserts.replace("NUMBER", Integer.toString(i)))), chain(1));
    // Of the models that are claimed no licence is known; how it came about does not matter.
    boolean matters = !asserts.equals("'derivation':'third-party-frozen'");
    Verdict verdict = licensed(document);
    assertThat(verdict).isEqualTo(matters ? Verdict.UNDETERMINED : Verdict.MET);
  }

  /** Each model comes from the next, the last one from none. */
  private static String chain(int count) {
    return list(
        count,
        i ->
            "{'name':'m%s','from':[%s],'licence':{'expression':'MIT','restrictions':[]}}"
                .formatted(i, i + 1 < count ? "'m" + (i + 1) + "'" : ""));
  }

  @Test
  void decision_longUpstreamChain_isMade() {
    String chain = chain(MANY);
    assertThat(licensed(lineage("", chain))).isEqualTo(Verdict.MET);
  }

  @Test
  void decision_claimsAlongAnUpstreamChain_isMade() {
    int count = 300;
    String chain = chain(count);
    String claims = list(count, i -> claim(i, "'upstream':{'name':'m" + i + "'}"));
    assertThat(licensed(lineage(claims, chain))).isEqualTo(Verdict.MET);
  }

  @Test
  void readLineage_hugeUpstreamCycle_isRefused() {
    String cycle = list(MANY, i -> "{'name':'m%s','from':['m%s']}".formatted(i, (i + 1) % MANY));
    InvalidDocumentException refused = Refused.by(() -> ParityJson.readLineage(lineage("", cycle)));
    assertThat(refused.code()).isEqualTo(LineageRefusal.UPSTREAM_CYCLE);
    assertThat(refused.at()).isEqualTo("/upstreamModels/0/from");
  }

  @Test
  void answer_asManyClaimsAsARequestMayHave_isDecided() {
    String claims =
        list(
            20_000,
            i ->
                ("{'id':'c%s','component':'w','by':'R','on':'2026-01-05','asserts':{'derivation':"
                        + "'third-party-frozen'},'state':'open','stateOn':'2026-01-05'}")
                    .formatted(i));
    String request =
        ("{'id':'1','op':'eligibility','criteria':'korea-independence-2026','lineage':{'model':'M',"
                + "'organisation':'O','components':[{'id':'w','kind':'weights','material':'core',"
                + "'derivation':'initialised-and-trained'}],'claims':["
                + claims
                + "]}}")
            .replace('\'', '"');
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request));
    assertThat(answer.path("verdict").asText()).isEqualTo("UNDETERMINED");
    // None of them alone changes the verdict.
    assertThat(answer.at("/findings/0/claims")).isEmpty();
  }

  @Test
  void readCriteria_manyParts_areRead() {
    String parts =
        list(MANY, i -> "{'kind':'lists-weights','id':'i%s','selector':{}}".formatted(i));
    String document =
        ("{'schema':'sovereign-parity/criteria/1','sources':[],'criteria':{'id':'r','title':'R',"
                + "'taken':'a','alternatives':{'a':"
                + "{'kind':'any-of','id':'x','parts':["
                + parts
                + "]}}}}")
            .replace('\'', '"');
    assertThat(ParityJson.readCriteria(document).takenAlternative())
        .satisfies(criterion -> assertThat(criterion.parts()).hasSize(MANY));
  }
}
