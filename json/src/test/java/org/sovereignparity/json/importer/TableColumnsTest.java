package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of tables that are no scores, though they hold numbers. */
class TableColumnsTest {

  private static String read(String table) {
    ImportResult result =
        ResultImporter.read("board.csv", table.replace('/', '\n').getBytes(UTF_8));
    String scores =
        result.scores().stream()
            .map(s -> s + s.standardError().map(error -> "±" + error).orElse(""))
            .collect(joining("; "));
    return scores
        + result.issues().stream().map(i -> " " + i.code() + " " + i.at()).collect(joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model,win_rate,win_rate_stderr,win_rate_q025/A,64.3,1.33,61 | A, win_rate: 64.3±1.33",
        "model,acc,x,acc SE,x std,acc CI lower/A,1,2,0.1,0.2,0.9 | A, acc: 1±0.1; A, x: 2",
        "benchmark,A,A_stderr,B/x,60,1.5,70 | A, x: 60±1.5; B, x: 70",
        "model,acc,CI-Bench,VAR,upper/A,1,2,3,4 | A, acc: 1; A, CI-Bench: 2; A, VAR: 3; A, upper: 4",
        "model,x,y,rating_q975/A,1,2,3 | A, x: 1; A, y: 2 NOT_A_SCORE_COLUMN row 1, column 4",
      })
  void read_wideTable_takesNoErrorForAScore(String table, String expected) {
    assertThat(read(table)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",model,arc,hellaswag/0,A,60.1,80.2/1,B,61.3,81.0 | A, arc: 60.1; A, hellaswag: 80.2; B, arc: 61.3; B, hellaswag: 81.0",
        ",benchmark,A/0,x,1/1,y,2 | A, x: 1; A, y: 2",
        ",model,benchmark,score/0,A,x,7 | A, x: 7",
      })
  void read_tableWithAnIndex_isReadWithoutIt(String table, String expected) {
    assertThat(read(table)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,Model version,Average progress,Average Standard error,Source/1,A,32.6%,1.9%,x | A, board, Average progress: 32.6%±1.9%",
        "Model version,Accuracy mean,Accuracy SE,Source/A,1,0.1,x | A, board, Accuracy mean: 1±0.1",
        "Model version,BabyAI progress,BabyAI Standard error,Votes,Source/A,1,0.1,9,x | A, board, BabyAI progress: 1±0.1",
        "Model version,Score,Other Standard error,Source/A,1,0.1,x | A, board, Score: 1 STANDARD_ERROR_WITHOUT_SCORE row 1, column 3",
      })
  void read_benchmarkOfEpoch_goesByTheMeaningOfItsHeaders(String table, String expected) {
    assertThat(read(table)).isEqualTo(expected);
  }

  private static String results(String json) {
    ImportResult result = ResultImporter.read("r.json", json.replace('\'', '"').getBytes(UTF_8));
    return result.scores().stream()
            .map(
                s ->
                    s
                        + s.standardError().map(error -> "±" + error).orElse("")
                        + s.samples().map(n -> " of " + n).orElse(""))
            .collect(joining("; "))
        + result.issues().stream().map(i -> " " + i.code() + " " + i.at()).collect(joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",'versions':{}", ",'model_name':'m/a'"})
  void read_taskOfEvalchemy_hasAveragesWithTheirErrors(String more) {
    assertThat(
            results(
                "{'results':{'AIME24':{'num_total':30,'run_stats':[{'num_solved':20}],"
                    + "'accuracy_avg':0.6633,'accuracy_std_err':0.0173,'num_repeat':10}}"
                    + more
                    + "}"))
        .isEqualTo("AIME24, accuracy_avg: 0.6633±0.0173 of 30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'accuracy':0.5,'num_total':10,'num_solved':5 | accuracy: 0.5 of 10",
        "'easy_avg':0.5,'easy_std_err':0.1,'hard_avg':0.2,'hard_std_err':0.2 | easy_avg: 0.5±0.1; t, hard_avg: 0.2±0.2",
        "'x_std_err':0.1 | STANDARD_ERROR_WITHOUT_SCORE",
      })
  void read_tasksOfEvalchemy_besideThoseOfTheHarness(String row, String expected) {
    assertThat(results("{'results':{'g':{'acc,none':1},'t':{" + row + "}},'versions':{}}"))
        .startsWith("g, acc, none: 1")
        .contains(expected)
        .doesNotContain("UNKNOWN_KEY");
  }
}
