package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.importer.BoardImportTest.issues;
import static org.sovereignparity.json.importer.BoardImportTest.shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs of Inspect beside their metrics, in several shapes; made up. */
class InspectLogTest {
  private static final String SCORE =
      "'scores':[{'name':'s','metrics':{'accuracy':{'value':0.5}}}]";

  private static ImportResult read(String eval, String results) {
    return BoardImportTest.read(
        "{'version':2,'status':'success','eval':{'model':'m'%s},'results':{%s}}"
            .formatted(eval, results));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"[0,10] | 0..10", "5 | 5", "[7] | [7]"})
  void limit_isANumberOrARange(String limit, String expected) {
    assertThat(shown(read(",'task':'t','config':{'limit':" + limit + "}", SCORE).scores()))
        .isEqualTo("t, accuracy: 0.5 {limit=" + expected + ", scorer=s}");
  }

  @Test
  void metricsBesideTheScorer_asVersion1HasThem_areRead() {
    ImportResult result =
        read(",'task':'t'", "'scorer':{'name':'s'},'metrics':{'accuracy':{'value':0.5}}");
    assertThat(shown(result.scores())).isEqualTo("t, accuracy: 0.5 {scorer=s}");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void scoreOfAScorerOfSeveral_hasItsNameAsASetting() {
    ImportResult result =
        read(
            ",'task':'t'",
            """
            'scores':[{'name':'strict','scorer':'ifeval','metrics':{'mean':{'value':0.5}}},
             {'name':'match','scorer':'match','metrics':{'mean':{'value':0.25}}}]
            """);
    assertThat(shown(result.scores()))
        .isEqualTo("t, mean: 0.5 {score=strict, scorer=ifeval}; t, mean: 0.25 {scorer=match}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 'scores':[] | MISSING_KEY /eval",
        ",'task':'t','packages':3 | 'scores':[] | WRONG_TYPE /eval/packages",
        ",'task':'t' | 'scores':{'s':1} | WRONG_TYPE /results/scores",
        ",'task':'t' | 'scores':[{'name':'s'}] | MISSING_KEY /results/scores/0",
        ",'task':'t' | 'scores':[{'name':'s','metrics':{'f1':{}}}] | MISSING_KEY /results/scores/0/metrics/f1",
      })
  void partThatIsMissingOrOfAnotherType_isAnIssue(String eval, String results, String issue) {
    ImportResult result = read(eval, results);
    assertThat(result.scores()).isEmpty();
    assertThat(issues(result)).containsExactly(issue);
  }

  /** Scored are then samples, completed the runs of them. */
  @Test
  void samplesRunSeveralTimes_areCountedByTheRun() {
    ImportResult result =
        read(
            ",'task':'t','config':{'epochs':4}",
            "'total_samples':80,'completed_samples':78,"
                + SCORE.replace("'name':'s'", "'name':'s','scored_samples':20"));
    assertThat(result.scores().get(0).samples()).contains(20L);
    assertThat(result.issues())
        .hasToString(
            "[SAMPLES_NOT_SCORED at /results/completed_samples: Samples must all be scored; not"
                + " scored are: 2]");
  }
}
