package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.oracle.AnswerDifference;
import org.sovereignparity.json.oracle.ConformanceCase;

/** To which case an answer is, and how it is reported. */
class ConformanceReportTest {
  private static final List<VectorCase> CASES =
      List.of(one("a"), one("b"), one("c"), new VectorCase("f.jsonl", unreadable()));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ConformanceReport report =
      new ConformanceReport(CASES, Compared.WHOLE, new PrintStream(out, false, UTF_8));

  private static VectorCase one(String id) {
    String answer = "{\"id\":\"" + id + "\",\"verdict\":\"MET\"}";
    return new VectorCase("f.jsonl", new ConformanceCase(id, "{\"id\":\"" + id + "\"}", answer));
  }

  private static ConformanceCase unreadable() {
    return new ConformanceCase("d, \"quoted\"", "?", "{\"id\":null}");
  }

  private List<String> reported(String... answers) {
    for (String answer : answers) {
      report.take(answer.replace('\'', '"'));
    }
    report.end(Optional.empty());
    return out.toString(UTF_8).lines().skip(1).toList();
  }

  @Test
  void answers_inOrder_pass() {
    assertThat(
            reported(
                "{'id':'a','verdict':'MET'}",
                "{'verdict':'MET','id':'b'}",
                "{'id':'c','verdict':'MET','message':'so'}",
                "{'id':null}"))
        .containsExactly(
            "f.jsonl,a,passed,,,",
            "f.jsonl,b,passed,,,",
            "f.jsonl,c,passed,,,",
            "f.jsonl,\"d, \"\"quoted\"\"\",passed,,,");
    assertThat(report.isPassed()).isTrue();
    assertThat(report.wantsMore()).isFalse();
    assertThat(report.summary()).isEqualTo("4 cases: 4 passed, 0 failed, 0 errors");
  }

  @Test
  void answer_thatDiffers_failsAtItsFirstPlace() {
    assertThat(reported("{'id':'a','verdict':'NOT_MET','x':1}"))
        .startsWith("f.jsonl,a,failed,/verdict,\"\"\"MET\"\"\",\"\"\"NOT_MET\"\"\"")
        .contains("f.jsonl,b,error,,,no answer");
    assertThat(report.isPassed()).isFalse();
    assertThat(report.summary()).isEqualTo("4 cases: 0 passed, 1 failed, 3 errors");
  }

  @Test
  void answer_leftOut_isThatOfItsCaseOnly() {
    assertThat(reported("{'id':'a','verdict':'MET'}", "{'id':'c','verdict':'MET'}", "{'id':null}"))
        .contains("f.jsonl,b,error,,,\"no answer before that to \"\"c\"\"\"")
        .filteredOn(row -> row.contains(",passed,"))
        .hasSize(3);
  }

  @Test
  void answer_tooLate_isAnErrorOfItsCase() {
    assertThat(
            reported(
                "{'id':'b','verdict':'MET'}",
                "{'id':'a','verdict':'MET'}",
                "{'id':'c','verdict':'MET'}",
                "{'id':null}"))
        .contains(
            "f.jsonl,a,error,,,\"no answer before that to \"\"b\"\"\"",
            "f.jsonl,a,error,,,\"answered twice or out of order:"
                + " {\"\"id\"\":\"\"a\"\",\"\"verdict\"\":\"\"MET\"\"}\"");
    assertThat(report.summary()).isEqualTo("4 cases: 3 passed, 0 failed, 2 errors");
  }

  @Test
  void answer_underAnIdThatIsNone_failsAtItsId() {
    assertThat(reported("{'id':'z','verdict':'MET'}", "{'id':null,'verdict':'MET'}"))
        .startsWith(
            "f.jsonl,a,failed,/id,\"\"\"a\"\"\",\"\"\"z\"\"\"",
            "f.jsonl,b,failed,/id,\"\"\"b\"\"\",null");
  }

  @Test
  void answer_thatIsNoObject_isAnError() {
    assertThat(reported("", "[1]", "{'id':"))
        .startsWith(
            "f.jsonl,a,error,,,no JSON object with an id: ",
            "f.jsonl,b,error,,,no JSON object with an id: [1]",
            "f.jsonl,c,error,,,\"no JSON object with an id: {\"\"id\"\":\"");
  }

  @Test
  void answers_withoutEnd_areNotWanted() {
    report.take("{\"id\":\"a\",\"verdict\":\"MET\"}");
    int taken = 0;
    while (report.wantsMore() && taken < 100) {
      report.take("{\"id\":\"a\",\"verdict\":\"MET\"}");
      taken++;
    }
    assertThat(taken).isLessThan(100);
    report.end(Optional.of("too many answers"));
    assertThat(report.summary()).endsWith("; too many answers");
  }

  @Test
  void compared_keysAndPlaces_areThoseThatWereChosen() {
    ConformanceCase wanted =
        new ConformanceCase("a", "{}", "{\"id\":\"a\",\"verdict\":\"MET\",\"rows\":[1,2]}");
    String answer = "{\"id\":\"a\",\"rows\":[3,4],\"verdicts\":1}";
    assertThat(places(ImmutableSet.of(), 9, wanted, answer))
        .containsExactly("/verdict", "/rows/0", "/rows/1", "/verdicts");
    assertThat(places(ImmutableSet.of(), 2, wanted, answer)).containsExactly("/verdict", "/rows/0");
    assertThat(places(ImmutableSet.of("rows"), 9, wanted, answer))
        .containsExactly("/rows/0", "/rows/1");
    assertThat(places(ImmutableSet.of("id"), 9, wanted, answer)).isEmpty();
    assertThat(places(ImmutableSet.of("id"), 9, wanted, "[]")).containsExactly("");
  }

  private static List<String> places(
      ImmutableSet<String> keys, int first, ConformanceCase wanted, String answer) {
    return new Compared(keys, first)
        .differences(wanted, answer).stream().map(AnswerDifference::pointer).toList();
  }

  @Test
  void op_ofARequest_isThere() {
    assertThat(CASES.get(3).op()).isEmpty();
    assertThat(new VectorCase("f", new ConformanceCase("a", "{\"op\":\"lag\"}", "{}")).op())
        .contains("lag");
    assertThat(new VectorCase("f", new ConformanceCase("a", "{\"op\":[]}", "{}")).op()).isEmpty();
  }
}
