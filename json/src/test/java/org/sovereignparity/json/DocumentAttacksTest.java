package org.sovereignparity.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.programme.Edition;

/**
 * Documents of about a megabyte which would take seconds, or all memory, to be decided again. What
 * they take is counted in bytes allocated, which hardly differ from machine to machine.
 */
class DocumentAttacksTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long MEGABYTE = 1 << 20;

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(joining(","));
  }

  private static String sum(int inputs) {
    return "{\"kind\":\"sum\",\"id\":\"total\",\"parts\":[%s]}"
        .formatted(
            list(
                inputs,
                i ->
                    "{\"kind\":\"input\",\"id\":\"i%d\",\"name\":\"i%d\",\"lowest\":\"0\",\"highest\":\"9\"}"
                        .formatted(i, i)));
  }

  private static String edition(String total, String readings) {
    return """
    {"id":"e","title":"E","effectiveFrom":"2026-01-01","effectiveTo":"2026-06-30","total":%s,
     "places":1,"averages":"half-up-2","gates":[],"tieBreaks":[],"attainments":[],"readings":[%s],
     "notes":[],"support":[]}
    """
        .formatted(total, readings);
  }

  private static String teams(int teams, String inputs) {
    return list(teams, i -> "{\"team\":\"t%d\",\"inputs\":{%s}}".formatted(i, inputs));
  }

  private static String round(String edition, int teams) {
    return """
    {"schema":"sovereign-parity/round/1","sources":[],"edition":%s,"submissions":[%s],"result":{}}
    """
        .formatted(edition, teams(teams, ""));
  }

  private static String decision(String criterion, String facts) {
    return """
    {"schema":"sovereign-parity/eligibility-decision/1","sources":[],
     "criteria":{"id":"c","title":"C","taken":"a","alternatives":{"a":
      {"kind":"all-of","id":"root","parts":[%s]}}},"facts":{"model":{"id":"A"},%s},"result":{}}
    """
        .formatted(criterion, facts);
  }

  private static String board(int benchmarks, int rivals, String value) {
    return """
    {"schema":"sovereign-parity/scoreboard/1","sources":[],"models":[{"id":"A"},%s],
     "benchmarks":[%s],"scores":[%s]}
    """
        .formatted(
            list(rivals, i -> "{\"id\":\"r%d\"}".formatted(i)),
            list(
                benchmarks,
                i ->
                    "{\"id\":\"b%d\",\"direction\":\"higher-is-better\",\"min\":\"0\",\"max\":null}"
                        .formatted(i)),
            list(
                2 * benchmarks,
                i ->
                    "{\"model\":\"%s\",\"benchmark\":\"b%d\",\"value\":\"%d%s\"}"
                        .formatted(i % 2 == 0 ? "A" : "r0", i / 2, 10 + i % 80, value)));
  }

  private static final String POLICY =
      """
      "policy":{"schema":"sovereign-parity/parity-policy/1","aggregation":"mean-of-ratios",
       "normalisation":"raw","weights":"equal","cap":"none","missing":"undetermined",
       "lowerIsBetter":"refuse"},"threshold":{"atLeast":"0.95"}
      """;

  private static String assessment(String frontier, String board) {
    return """
    {"schema":"sovereign-parity/assessment/1","candidate":"A","frontier":%s,%s,"scoreboard":%s,
     "result":{}}
    """
        .formatted(frontier, POLICY, board);
  }

  private static void refused(
      Function<String, ?> reader, String document, DocumentFault code, String why) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> reader.apply(document))
        .satisfies(e -> assertThat(e.code()).as("%.300s", e.why()).isEqualTo(code))
        .satisfies(e -> assertThat(e.why()).endsWith(why));
    long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(taken / MEGABYTE).isLessThan(120);
  }

  private static void tooMuchWork(Function<String, ?> reader, String document, String why) {
    refused(reader, document, DocumentFault.TOO_MUCH_WORK, why);
  }

  @Test
  void round_blocksTimesTeams_areBounded() {
    // Of each team 3,001 nodes, and the square of 6,001 digits by 4,000.
    tooMuchWork(ParityJson::readRound, round(edition(sum(3_000), ""), 700), "2000000: 8402800");
  }

  @Test
  void round_readingsTimesTeams_areBounded() {
    String alternatives = list(1_000, i -> "\"a%d\":%s".formatted(i, sum(1)));
    String readings =
        "{\"id\":\"r\",\"title\":\"R\",\"taken\":\"a0\",\"alternatives\":{%s}}"
            .formatted(alternatives);
    // Of each team two nodes of a thousand readings, and the square of 2,003 digits by 4,000.
    tooMuchWork(ParityJson::readRound, round(edition(sum(1), readings), 3_000), "2000000: 9009000");
  }

  @Test
  void round_entriesOfAnEdition_areBounded() {
    String programme =
        """
        {"schema":"sovereign-parity/programme/1","id":"p","title":"P","sources":[],
         "editions":[%s],"timeline":[]}
        """
            .formatted(edition(sum(3_000), ""));
    Edition edition = ParityJson.readProgramme(programme).editions().get(0);
    tooMuchWork(
        entries -> ParityJson.readRound(edition, entries),
        "{\"submissions\":[%s]}".formatted(teams(700, "")),
        "2000000: 2100700");
  }

  /** Each value of a document may ask for ten units of work, of which 200,000 make two million. */
  @Test
  void round_moreValues_mayAskForMore() {
    String ratings = "4,".repeat(199_999) + "4";
    String panel =
        "{\"kind\":\"panel\",\"id\":\"p\",\"name\":\"p\",\"lowest\":\"1\",\"highest\":\"5\",\"trimmed\":0}";
    String total = sum(300).replace("[", "[" + panel + ",");
    String document =
        round(edition(total, ""), 10_000)
            .replace("\"t0\",\"inputs\":{", "\"t0\",\"inputs\":{\"p\":[" + ratings + "]");
    // 10,000 teams with 302 nodes, and the square of 605 digits by 4,000.
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> ParityJson.readRound(document))
        .satisfies(e -> assertThat(e.why()).matches(".* at most 23[0-9]{5}: 3930000"));
  }

  @Test
  void decision_nodesTimesParts_areBounded() {
    String criteria =
        list(
            2_500,
            i ->
                "{\"kind\":\"every-part\",\"id\":\"k%d\",\"selector\":{},\"conditions\":[{\"kind\":\"attributed\"}]}"
                    .formatted(i));
    String parts =
        list(
            3_000,
            i ->
                "{\"id\":\"p%d\",\"kind\":\"weights\",\"material\":\"core\",\"derivation\":\"own-earlier-weights\"}"
                    .formatted(i));
    String lineage =
        """
        "lineage":{"schema":"sovereign-parity/lineage/1","sources":[],"model":"A","components":[%s]}
        """
            .formatted(parts);
    // 2,501 nodes times 3,000 parts, eight times, as each has a reason.
    tooMuchWork(ParityJson::readDecision, decision(criteria, lineage), "2000000: 60024000");
  }

  private static String atParity(int nodes) {
    return list(
        nodes,
        i ->
            "{\"kind\":\"at-parity\",\"id\":\"k%d\",\"frontier\":{\"kind\":\"model\",\"model\":\"r0\"},%s}"
                .formatted(i, POLICY));
  }

  @Test
  void decision_atParityTimesScores_areBounded() {
    String facts = "\"scores\":" + board(2_000, 1, "");
    // 4,000 scores, and the square of 10,210 digits by 4,000, for each of 70.
    tooMuchWork(ParityJson::readDecision, decision(atParity(70), facts), "2000000: 2104270");
  }

  @Test
  void assessment_digitsOfScores_areBounded() {
    tooMuchWork(
        ParityJson::readAssessment,
        assessment("{\"kind\":\"model\",\"model\":\"r0\"}", board(400, 1, "." + "3".repeat(97))),
        // Two scores of a hundred characters, and the least of the scale.
        "75000: 80400");
  }

  @Test
  void assessment_missingScores_areCountedFirst() {
    String rivals = list(2_000, i -> "\"r" + i + '"');
    refused(
        ParityJson::readAssessment,
        assessment(
            "{\"kind\":\"best-model\",\"models\":[" + rivals + "]}", board(2_000, 2_000, "")),
        DocumentFault.ANSWER_TOO_LONG,
        "lists 3998000 missing scores");
  }
}
