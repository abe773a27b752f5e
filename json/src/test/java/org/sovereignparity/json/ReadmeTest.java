package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Reason;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportRefusal;
import org.sovereignparity.json.importer.IssueCode;
import org.sovereignparity.json.importer.SelectionRefusal;
import org.sovereignparity.json.lineage.LineageFault;
import org.sovereignparity.json.lineage.LineageFormat;
import org.sovereignparity.json.lineage.LineageIssue;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.json.record.RecordPart;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Control;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.LineageRefusal;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.SimilarityFinding;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Flag;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.MissingReason;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.Refusal;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.RoundRefusal;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;
import org.sovereignparity.source.Confidence;

/** What the README shows is what the oracle does. */
class ReadmeTest {
  private static final String PREFIX = "sovereign-parity/";
  private static final Pattern JSON = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("\\| (?:`(2026-0[18])`)? ?\\| `([a-z-]+)` \\| ([0-9]+) \\|");

  private static final Pattern LINK = Pattern.compile("]\\(#([^)]*)\\)");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void requests_haveTheAnswersBelowThem() throws IOException {
    ImmutableList<String> blocks =
        JSON.matcher(readme())
            .results()
            .map(block -> block.group(1))
            .collect(ImmutableList.toImmutableList());
    int requests = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).contains("\"op\":")) {
        assertThat(Oracle.answer(blocks.get(i))).isEqualTo(blocks.get(i + 1));
        requests++;
      }
    }
    assertThat(requests).isGreaterThan(4);
  }

  @Test
  void documents_areValidAndReadAndWrittenAsTheyStand() throws IOException {
    ImmutableList<JsonNode> documents =
        JSON.matcher(readme())
            .results()
            .flatMap(block -> block.group(1).lines())
            .filter(line -> line.startsWith("{\"schema\":"))
            .map(Schemas::tree)
            .collect(ImmutableList.toImmutableList());
    assertThat(documents).hasSizeGreaterThan(7);
    for (JsonNode document : documents) {
      String schema = document.get("schema").textValue();
      String name = schema.substring(PREFIX.length(), schema.lastIndexOf('/'));
      assertThat(Schemas.faults(name, document)).as(name).isEmpty();
      assertThat(Schemas.tree(rewritten(name, document.toString()))).isEqualTo(document);
    }
  }

  private static String rewritten(String name, String text) {
    return switch (name) {
      case "scoreboard" -> ParityJson.write(ParityJson.readScoreboard(text));
      case "parity-policy" -> ParityJson.write(ParityJson.readPolicy(text));
      case "assessment" -> ParityJson.write(ParityJson.readAssessment(text));
      case "lineage" -> ParityJson.write(ParityJson.readLineage(text));
      case "criteria" -> ParityJson.write(ParityJson.readCriteria(text));
      case "eligibility-decision" -> ParityJson.write(ParityJson.readDecision(text));
      case "programme" -> ParityJson.write(ParityJson.readProgramme(text));
      case "round" -> ParityJson.write(ParityJson.readRound(text));
      default -> throw new AssertionError(name);
    };
  }

  @Test
  void tableOfBlocks_isThatOfTheEditions() throws IOException {
    ImmutableList.Builder<String> expected = ImmutableList.builder();
    for (String id : ImmutableList.of("2026-08", "2026-01")) {
      Edition edition = KoreaSovereignAi.programme().edition(id);
      for (Quantity block : edition.blocks()) {
        expected.add(block.id() + " " + block.maximum().orElseThrow());
      }
    }
    assertThat(ROW.matcher(readme()).results().map(row -> row.group(2) + " " + row.group(3)))
        .containsExactlyElementsOf(expected.build());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        DocumentFault.class,
        RecordPart.class,
        ImportRefusal.class,
        IssueCode.class,
        SelectionRefusal.class,
        LineageFault.class,
        LineageIssue.Code.class,
        LineageRefusal.class,
        SimilarityFinding.class,
        Refusal.class,
        MissingReason.class,
        Flag.class,
        InputRefusal.class,
        Remark.class,
        RoundRefusal.class,
        Obstacle.class,
        Reason.class,
        Verdict.class
      })
  void codes_areAllThere(Class<? extends Enum<?>> codes) throws IOException {
    assertThat(readme()).contains(quoted(codes, Enum::name));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ComponentKind.class,
        Material.class,
        Presence.class,
        Derivation.class,
        Restriction.class,
        ClaimState.class,
        EvidenceKind.class,
        Evidence.Verifier.class,
        Metric.class,
        Control.Relation.class,
        Confidence.class,
        Event.Kind.class,
        Frontier.Kind.class,
        Aggregation.class,
        Normalisation.class,
        MissingScores.class,
        LowerIsBetter.class,
        Direction.class,
        ImportFormat.class,
        LineageFormat.class
      })
  void words_areAllThere(Class<? extends Enum<?>> words) throws IOException {
    assertThat(readme().replace('"', '`')).contains(quoted(words, Enum::toString));
  }

  private static ImmutableList<String> quoted(
      Class<? extends Enum<?>> choices, Function<Enum<?>, String> text) {
    return Arrays.stream(choices.getEnumConstants())
        .map(choice -> '`' + text.apply(choice) + '`')
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void links_leadToHeadings() throws IOException {
    String text = Pattern.compile("```.*?```", Pattern.DOTALL).matcher(readme()).replaceAll("");
    ImmutableList<String> headings =
        text.lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
            .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
            .collect(ImmutableList.toImmutableList());
    assertThat(headings).doesNotHaveDuplicates();
    assertThat(LINK.matcher(text).results().map((MatchResult link) -> link.group(1)))
        .isSubsetOf(headings);
  }
}
