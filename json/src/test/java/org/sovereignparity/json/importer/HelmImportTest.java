package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.importer.BoardImportTest.bytes;
import static org.sovereignparity.json.importer.BoardImportTest.issues;
import static org.sovereignparity.json.importer.BoardImportTest.shown;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs of HELM, in several shapes; made up. */
class HelmImportTest {
  private static final String STATS =
      """
      [{'name':{'name':'num_instances','split':'test','sub_split':'a'},'mean':3},
       {'name':{'name':'num_instances','split':'test','sub_split':'b'},'mean':4},
       {'name':{'name':'num_instances','split':'valid'},'mean':5},
       {'name':{'name':'em','split':'test','sub_split':'a'},'mean':0.25},
       {'name':{'name':'em','split':'test','sub_split':'b'},'mean':0.5},
       {'name':{'name':'em','split':'valid'},'mean':1}]
      """;

  private static ImportResult read(String run, String stats) {
    return ResultImporter.read(Map.of("run_spec.json", bytes(run), "stats.json", bytes(stats)));
  }

  @Test
  void scores_ofSplitsAndTheirParts_haveTheInstancesOfThose() {
    ImportResult result = read("{'name':'boolq'}", STATS);
    assertThat(shown(result.scores()))
        .isEqualTo(
            "boolq, em: 0.25 {split=test, sub-split=a}; boolq, em: 0.5 {split=test, sub-split=b};"
                + " boolq, em: 1 {split=valid}");
    assertThat(result.scores())
        .extracting(score -> score.samples().orElseThrow())
        .containsExactly(3L, 4L, 5L);
  }

  @Test
  void settingOfAStatisticThatIsLost_isAnIssueOfItsScoreOnly() {
    ImportResult result = read("{'name':'b'}", STATS.replace("valid", "v".repeat(201)));
    assertThat(issues(result)).containsExactly("TEXT_TOO_LONG stats.json#/5/name/split");
    assertThat(result.scores())
        .extracting(result::issuesOf)
        .hasToString("[[], [], [TEXT_TOO_LONG]]");
  }

  @Test
  void runWithoutAName_hasNoScores() {
    ImportResult result = read("{'adapter_spec':{'model':'m'}}", STATS);
    assertThat(result.scores()).isEmpty();
    assertThat(issues(result)).containsExactly("MISSING_KEY run_spec.json#");
  }
}
