package org.sovereignparity.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.document.InvalidDocumentException;

class HostProgrammeTest {
  @TempDir Path folder;

  @Test
  void report_madeUpProgramme_isTheGoldenOne() throws IOException {
    GoldenReports.assertGolden(
        "made-up-programme", out -> HostProgramme.report(new String[0], out));
  }

  @Test
  void report_ownFiles_runsTheirRound() throws IOException {
    String programme = file("programme.json", resource("made-up-programme.json"));
    String entries =
        file("entries.json", "{\"submissions\":[{\"team\":\"Ours\",\"inputs\":{\"openness\":4}}]}");
    assertThat(report(programme, "2027", entries))
        .contains("4 / 4 (best: Ours) x 100 = 100")
        .contains("Ours: capability, jury");
  }

  @Test
  void report_gateFromALineage_saysWhyItFails() throws IOException {
    String seat = "{\"id\": \"open-weights\", \"title\": \"The weights are published\"}";
    String own =
        """
        {"id": "own-weights", "title": "The weights are the team's own",
         "criteria": {"id": "line", "title": "Where the line is", "taken": "strict",
          "alternatives": {
           "strict": {"kind": "every-part", "id": "own", "selector": {},
            "conditions": [{"kind": "derived-as", "derivations": ["initialised-and-trained"]}]},
           "lax": {"kind": "every-part", "id": "lawful", "selector": {},
            "conditions": [{"kind": "unrestricted-but", "tolerated": []}]}}}}""";
    String programme =
        file("programme.json", resource("made-up-programme.json").replace(seat, own));
    String entries =
        file(
            "entries.json",
            """
            {"submissions": [{"team": "Ours", "model": "M", "gates": {"own-weights": {"lineage": {
              "model": "M", "organisation": "Ours", "components": [
               {"id": "encoder", "kind": "vision-encoder", "material": "core",
                "derivation": "third-party-frozen",
                "licence": {"expression": "MIT", "restrictions": []}}]}}}}]}""");
    assertThat(report(programme, "2027", entries))
        .contains("Ours: M, line as strict: NOT_MET (NOT_OF_OWN_MAKING)\n      encoder: NOT_OF")
        .contains("Reading line of gate own-weights: taken strict; an outcome changes with lax")
        .contains("\nM, line as strict: NOT_MET (NOT_OF_OWN_MAKING)\n\ncriterion");
  }

  @Test
  void report_fault_isRefusedWithItsPlace() throws IOException {
    String programme = file("programme.json", resource("made-up-programme.json"));
    String entries = file("entries.json", "{\"submissions\":[{\"team\":\"Ours\",\"input\":{}}]}");
    assertThatThrownBy(() -> report(programme, "2027", entries))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageStartingWith("UNKNOWN_KEY at /submissions/0/input: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(programme, "2028", entries))
        .withMessage("UNKNOWN_EDITION: Edition must be one of [2027]: \"2028\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.json", "p.json 2027", "p.json 2027 e.json more"})
  void report_otherArguments_tellsTheUsage(String args) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(args.split(" ")))
        .withMessage("Usage: HostProgramme [programme.json edition entries.json]");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(HostProgramme.class, name), StandardCharsets.UTF_8);
  }

  private static String report(String... args) throws IOException {
    return GoldenReports.text(out -> HostProgramme.report(args, out));
  }
}
