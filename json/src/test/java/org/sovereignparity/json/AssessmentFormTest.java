package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.Documents.changed;
import static org.sovereignparity.json.Documents.quoted;
import static org.sovereignparity.json.document.DocumentFault.STATED_VALUE_DIFFERS;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ReleaseWindow;

class AssessmentFormTest {
  // 70/80, and 0.95 * 80 - 70 = 6
  private static final String TEXT =
      """
      {"schema":"sovereign-parity/assessment/1",
      "candidate":"A",
      "frontier":{"kind":"model","model":"B"},
      "policy":{"schema":"sovereign-parity/parity-policy/1","aggregation":"ratio-of-means",
      "normalisation":"raw","weights":"equal","cap":"none","missing":"undetermined",
      "lowerIsBetter":"refuse"},
      "threshold":{"atLeast":"0.95"},
      "scoreboard":{"schema":"sovereign-parity/scoreboard/1",
      "benchmarks":[{"id":"x","direction":"higher-is-better","min":"0","max":"100"}],
      "models":[{"id":"A"},{"id":"B"}],
      "sources":[],
      "scores":[{"model":"A","benchmark":"x","value":"70","protocol":{"shots":"5"}},
      {"model":"B","benchmark":"x","value":"80"}]},
      "result":{"verdict":"NOT_MET","ratio":"7/8","decimal":"0.875","benchmarks":1,
      "reference":{"kind":"model","models":["B"]},
      "excluded":[],"missing":[],"flags":[],
      "otherAggregations":{"mean-of-ratios":"NOT_MET","geometric-mean-of-ratios":"NOT_MET",
      "minimum-ratio":"NOT_MET"},
      "contributions":[{"benchmark":"x","candidate":"70","reference":"80","referenceModel":"B",
      "ratio":"7/8","weight":"1","share":"7/8"}],
      "shortfall":{"overall":"6","alone":[{"benchmark":"x","to":"76","needed":"6"}],
      "attained":true},
      "protocolMismatches":["x"]}}
      """
          .replace("\n", "");

  private static Scoreboard board() {
    return Scoreboard.builder()
        .add(Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
        .add(
            Score.builder()
                .model("A")
                .benchmark("x")
                .value(Rational.of(70))
                .protocol(Protocol.of(Map.of("shots", "5")))
                .build())
        .score("B", "x", "80")
        .build();
  }

  private static ParityAssessment assessment() {
    return ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
        .assess(board(), "A", Frontier.model("B"), Threshold.atLeast("95%"));
  }

  @Test
  void write_assessment_isThisText() {
    assertThat(ParityJson.write(assessment())).isEqualTo(TEXT);
  }

  @Test
  void read_writtenText_isTheAssessment() {
    assertThat(ParityJson.readAssessment(TEXT)).isEqualTo(assessment());
  }

  @Test
  void write_frontierWithWindowAndRounding_isThisText() {
    Scoreboard dated = board().withModels(Model.of("B", LocalDate.of(2025, 12, 1)));
    Frontier frontier =
        Frontier.bestPerBenchmark(List.of("A", "B"))
            .within(ReleaseWindow.of(LocalDate.of(2026, 1, 15), 6));
    Threshold threshold = Threshold.moreThan("19/20").rounded(Rounding.of(2, RoundingMode.HALF_UP));
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.MINIMUM_RATIO).assess(dated, "A", frontier, threshold);
    assertThat(ParityJson.write(assessment))
        .contains(
            quoted(
                "'frontier':{'kind':'best-per-benchmark','models':['A','B'],"
                    + "'window':{'asOf':'2026-01-15','months':6}},"),
            quoted("'threshold':{'moreThan':'0.95','rounded':{'decimals':2,'mode':'half-up'}},"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'verdict':'NOT_MET','ratio'    | 'verdict':'MET','ratio'       | /result/verdict",
        "'verdict':'NOT_MET','ratio'    | 'ratio'                       | /result",
        "'result':{                     | 'result':{'extra':1,          | /result",
        "'ratio':'7/8','decimal'        | 'ratio':'14/16','decimal'     | /result/ratio",
        "'decimal':'0.875'              | 'decimal':'0.8750'            | /result/decimal",
        "'decimal':'0.875'              | 'decimal':0.875               | /result/decimal",
        "'benchmarks':1,                | 'benchmarks':'1',             | /result/benchmarks",
        "'benchmarks':1,                | 'benchmarks':2,               | /result/benchmarks",
        "'models':['B']                 | 'models':['A']                | /result/reference/models/0",
        "'models':['B']                 | 'models':[]                   | /result/reference/models",
        "'excluded':[]                  | 'excluded':null               | /result/excluded",
        "'flags':[]                     | 'flags':['EXACT_TIE']         | /result/flags",
        "'minimum-ratio':'NOT_MET'      | 'minimum-ratio':'MET'         "
            + "| /result/otherAggregations/minimum-ratio",
        "'share':'7/8'                  | 'share':'1'                   "
            + "| /result/contributions/0/share",
        "'needed':'6'                   | 'needed':'5'                  "
            + "| /result/shortfall/alone/0/needed",
        "'attained':true                | 'attained':false              "
            + "| /result/shortfall/attained",
        "'protocolMismatches':['x']     | 'protocolMismatches':[]       "
            + "| /result/protocolMismatches",
        "'value':'70'                   | 'value':'71'                  | /result/ratio",
        "'atLeast':'0.95'               | 'atLeast':'0.8'               | /result/verdict",
      })
  void read_tamperedResult_isRefusedAtTheFirstDifference(String from, String to, String at) {
    String tampered = changed(TEXT, from, to);
    Refused.with(STATED_VALUE_DIFFERS, at, () -> ParityJson.readAssessment(tampered));
  }

  @Test
  void read_keysInAnotherOrder_isTheAssessment() {
    String result = TEXT.substring(TEXT.indexOf("\"result\""), TEXT.length() - 1);
    String moved =
        TEXT.replace("," + result, "").replaceFirst("\\{", "{" + result.replace("$", "") + ",");
    assertThat(ParityJson.readAssessment(moved)).isEqualTo(assessment());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'candidate':'A'        | 'candidate':'C'      | UNKNOWN_MODEL      | /candidate",
        "'kind':'model','model':'B'},'policy' | 'kind':'model','model':'A'},'policy' "
            + "| OWN_REFERENCE | /frontier/model",
        "'cap':'none'           | 'cap':'1'            | POLICY_NOT_DEFINED | /policy/cap",
        "'weights':'equal'      | 'weights':{'y':1}    | UNKNOWN_BENCHMARK  | /policy/weights",
        "'normalisation':'raw'  | 'normalisation':'above-chance' "
            + "| NO_CHANCE_LEVEL | /policy/normalisation",
      })
  void read_refusedAssessment_namesCodeAndPlace(String from, String to, String code, String at) {
    String changed = changed(TEXT, from, to);
    Refused.with(code, at, () -> ParityJson.readAssessment(changed));
  }
}
