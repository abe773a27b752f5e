package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.importer.BoardImportTest.bytes;
import static org.sovereignparity.json.importer.BoardImportTest.issues;
import static org.sovereignparity.json.importer.BoardImportTest.read;
import static org.sovereignparity.json.importer.BoardImportTest.shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of every layout, of which rows, cells and headers are odd; made up. */
class TableImportTest {

  @Test
  void epochBenchmark_rows_haveTheirSettings() {
    ImportResult result =
        read(
            """
            Model version,Name,Source,Shots,Agent,Bench Version,Accuracy,Accuracy SE,stderr,Grade
            m-1,M one,s,5,react,v2,0.5,0.01,7,good
            ,M two,s,,,,0.6,,,
            """);
    assertThat(shown(result.scores()))
        .isEqualTo(
            "m-1, results, Accuracy: 0.5 {agent=react, shots=5, task-version=v2};"
                + " M two, results, Accuracy: 0.6");
    assertThat(issues(result))
        .containsExactly(
            "NOT_A_SCORE_COLUMN row 1, column 9", "NOT_A_SCORE_COLUMN row 1, column 10");
  }

  @Test
  void epochRuns_rows_haveTaskVersionAndTheOnlyScorer() {
    ImportResult result =
        read(
            """
            id,task,model,Best score (across scorers),Scores,Status,task version
            1,t,m,0.5,choice:0.5±0.02,Success,2
            2,t,n,0.6,"a:0.6±0.1,b:0.2±0.1",Started,3
            3,t,o,0.7,%s:0.7±0.1,Success,
            """
                .formatted("s".repeat(201)));
    assertThat(shown(result.scores()))
        .isEqualTo(
            "m, t, Best score (across scorers): 0.5 {scorer=choice, task-version=2};"
                + " n, t, Best score (across scorers): 0.6 {task-version=3};"
                + " o, t, Best score (across scorers): 0.7");
    assertThat(result.issues())
        .extracting(ImportIssue::toString)
        .containsExactly(
            "RUN_NOT_FINISHED at row 3, column 6: Run must be a success: \"Started\"",
            "TEXT_TOO_LONG at row 4, column 5: Setting scorer must have at most 200 characters: 201");
  }

  @Test
  void openCompass_rowsOfGroupsAndDashes_areNoScores() {
    ImportResult result =
        read(
            """
            dataset,version,metric,mode,A,B
            mmlu,-,naive_average,gen,50.5,-
            arc,abc,accuracy,gen,-,70
            """);
    assertThat(shown(result.scores()))
        .isEqualTo("B, arc, accuracy: 70 {mode=gen, task-version=abc}");
    assertThat(shown(result.groups())).isEqualTo("A, mmlu, naive_average: 50.5 {mode=gen}");
    assertThat(result.issues()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model,score,notes/A,0.5,x | A, results: 0.5 {notes=x}",
        "benchmark,score/b,0.5 | b: 0.5",
        "model,score,arc/A,0.5,0.6 | A, score: 0.5; A, arc: 0.6",
        "model,benchmark,score,arc/A,b,0.5,0.6 | A, b: 0.5 {arc=0.6}",
        "model,score,arc/A,good,0.6 | A, arc: 0.6",
      })
  void oneOrSeveralScoresInARow_areTold(String table, String expected) {
    assertThat(shown(read(table.replace('/', '\n')).scores())).isEqualTo(expected);
  }

  /** The benchmark is then that which the file names, without its extension if it has one. */
  @ParameterizedTest
  @CsvSource({"a/b.c.csv, b.c", "a\\b.csv, b", ".csv, .csv", "b, b"})
  void tableWithoutABenchmark_isOfThatOfTheFile(String file, String benchmark) {
    ImportResult result = ResultImporter.read(file, bytes("model,score\nA,1\n"));
    assertThat(result.scores()).hasToString("[A, " + benchmark + ": 1]");
  }

  @Test
  void rowsOfAnotherWidth_areIssues_andBlankOnesNone() {
    ImportResult result = read("benchmark,A,B\nb,1\n\nc\nd,1,2,3\ne,1,2\n");
    assertThat(shown(result.scores())).isEqualTo("A, e: 1; B, e: 2");
    assertThat(issues(result))
        .containsExactly(
            "RAGGED_ROW row 2, column 3",
            "RAGGED_ROW row 4, column 2",
            "RAGGED_ROW row 5, column 4");
  }

  @Test
  void columnWithoutNumbers_isNoScore_andOneWithoutTextsNoIssue() {
    ImportResult result = read("model,arc,notes,gpqa\nA,1,good,\nB,2,,\n");
    assertThat(shown(result.scores())).isEqualTo("A, arc: 1; B, arc: 2");
    assertThat(issues(result)).containsExactly("NOT_A_SCORE_COLUMN row 1, column 3");
  }

  @Test
  void errorThatIsEmptyOrNegative_isLeftOut() {
    ImportResult result = read("model,acc,acc_stderr,f1,f1_stderr\nA,1,0.1,2,-0.2\nB,3,,4,0\n");
    assertThat(result.scores())
        .extracting(score -> score + score.standardError().map(e -> " ± " + e).orElse(""))
        .containsExactly("A, acc: 1 ± 0.1", "A, f1: 2", "B, acc: 3", "B, f1: 4 ± 0");
    assertThat(issues(result)).containsExactly("NEGATIVE row 2, column 5");
    // What is lost is not of the scores.
    assertThat(result.scores()).allMatch(score -> result.issuesOf(score).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {",model,arc\n7,A,1\n", ",model,arc\n", "model,arc\nA,x\n"})
  void tableWithoutAFirstColumnOrNumbers_isOfNoFormat(String table) {
    assertThatThrownBy(() -> read(table)).hasMessageContaining("a table must be headed model or");
  }
}
