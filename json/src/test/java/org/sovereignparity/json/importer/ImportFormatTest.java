package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.importer.BoardImportTest.bytes;
import static org.sovereignparity.json.importer.BoardImportTest.issues;
import static org.sovereignparity.json.importer.BoardImportTest.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which documents are taken to be of a format, by what they hold or by what the caller says. */
class ImportFormatTest {

  @ParameterizedTest
  @EnumSource
  void documentWithoutTheParts_isNotOfTheFormatThatIsNamed(ImportFormat format) {
    assertThatThrownBy(() -> ResultImporter.read(format, "x", bytes("{}")))
        .hasMessageStartingWith("UNKNOWN_FORMAT: Document must be of the format " + format)
        .message()
        .doesNotContain("headed");
  }

  @Test
  void tableOfNoLayout_isToldWhatOneNeeds() {
    assertThatThrownBy(() -> ResultImporter.read(ImportFormat.CSV, "x", bytes("a,b\n1,2\n")))
        .hasMessageStartingWith(
            "UNKNOWN_FORMAT: Document must be of the format csv; a table must be headed model or"
                + " benchmark");
  }

  /** What tells the format is missing, so that it is read only where it is named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LIGHTEVAL | {'results':{'b':{'em':0.5}}} | [b, em: 0.5] | []",
        "ARTIFICIAL_ANALYSIS | [{'slug':'m','evaluations':{'gpqa':0.5}}] | [m, gpqa: 0.5] | []",
        "TERMINAL_BENCH | {'results':[{'task_id':'a','is_resolved':true}],'n_resolved':1} | [terminal-bench, n_resolved: 1] | [MISSING_KEY ]",
        "SWE_BENCH | {'resolved_instances':4} | [] | [MISSING_KEY ]",
        "EVALSCOPE | {'metrics':[]} | [] | [MISSING_KEY ]",
        "EVALSCOPE | {'dataset_name':'b','metrics':[{'name':'acc'}]} | [] | []",
        "NEMO_EVALUATOR | {'tasks':{'b':{'metrics':{'f1':{}}}}} | [] | []",
      })
  void documentThatShowsTooLittle_isReadWhereItsFormatIsNamed(
      ImportFormat format, String document, String scores, String issues) {
    ImportResult result = ResultImporter.read(format, "x", bytes(document));
    assertThat(result.scores()).hasToString(scores);
    assertThat(issues(result)).hasToString(issues);
    assertThatThrownBy(() -> read(document)).hasMessageContaining("of a known format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{'total_instances':4}", "{'accuracy':0.5}", "{'results':[],'accuracy':0.5}"})
  void documentWithoutItsMainKey_isOfNoFormat(String document) {
    assertThatThrownBy(() -> read(document)).hasMessageContaining("of a known format");
  }

  private static final String YAML =
      """
      results:
        tasks:
          qa:
            metrics:
              f1:
                scores:
                  f1:
                    value: 0.5
      """;

  @ParameterizedTest
  @ValueSource(strings = {"", "# a, b\n", "command: x\nwith: [a, b]\n"})
  void yaml_whereverItHasCommas_isNoTable(String before) {
    assertThat(read(before + YAML).scores()).hasToString("[qa, f1: 0.5]");
  }

  @Test
  void yaml_ofTheGreatestLength_isRead() {
    String most = YAML + "#".repeat(ResultImporter.MAX_YAML_LENGTH - YAML.length());
    assertThat(read(most).scores()).hasSize(1);
    assertThatThrownBy(() -> read(most + "#"))
        .hasMessage(
            "DOCUMENT_TOO_LARGE: Document in YAML must have at most 1000000 characters: 1000001");
  }

  @Test
  void table_withALineOfYaml_isATable() {
    ImportResult result = read("benchmark,A\nx,1\nresults:\n");
    assertThat(result.scores()).hasToString("[A, x: 1]");
    assertThat(issues(result)).containsExactly("RAGGED_ROW row 3, column 2");
  }
}
