package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTest {
  private static final ImmutableList<String> HEAD = ImmutableList.of("part", "", "how", "from");

  private static final Graph GRAPH =
      new Graph(
          HEAD,
          ImmutableList.of(
              new Graph.Node("p", "encoder", "NOT_MET", Tone.BAD),
              new Graph.Node("q", "own", "", Tone.PLAIN),
              new Graph.Node("m", "Base \"B\" #1", "", Tone.PLAIN),
              new Graph.Node("n", "Older", "", Tone.PLAIN)),
          ImmutableList.of(
              new Graph.Arrow("p", "fine-tuned", "m"),
              new Graph.Arrow("p", "merged", "n"),
              new Graph.Arrow("m", "", "n")));

  @Test
  void toString_graph_isATableOfItsArrows() {
    assertThat(Report.builder().section(List.of(GRAPH)).build())
        .hasToString(
            """
            part                  how         from
            encoder      NOT_MET  fine-tuned  Base "B" #1
            encoder      NOT_MET  merged      Older
            own
            Base "B" #1                       Older
            Older
            """);
  }

  /** Older is in the third column, since Base comes from it; boxes of a column are 14 apart. */
  @Test
  void layout_graph_putsOriginsToTheRight() {
    GraphLayout layout = new GraphLayout(GRAPH);
    assertThat(layout.boxes()).extracting(GraphLayout.Box::x).containsExactly(0, 0, 198, 396);
    assertThat(layout.box("p").more()).containsExactly("✗ NOT_MET", "← fine-tuned", "← merged");
    assertThat(layout.box("p").height()).isEqualTo(4 * 16 + 14);
    assertThat(layout.box("q").y()).isEqualTo(4 * 16 + 14 + 14);
    assertThat(layout.width()).isEqualTo(396 + 158);
  }

  @Test
  void layout_circle_endsInTheFirstColumn() {
    ImmutableList<Graph.Arrow> circle =
        ImmutableList.of(
            new Graph.Arrow("m", "", "n"),
            new Graph.Arrow("n", "", "m"),
            new Graph.Arrow("q", "", "q"));
    GraphLayout layout = new GraphLayout(new Graph(HEAD, GRAPH.nodes(), circle));
    assertThat(layout.boxes()).extracting(GraphLayout.Box::x).containsOnly(0);
  }

  @Test
  void lines_longNames_areBrokenAndCut() {
    assertThat(GraphLayout.lines("HyperCLOVA-X-SEED-32B-Think"))
        .containsExactly("HyperCLOVA-X-SEED-", "32B-Think");
    assertThat(GraphLayout.lines("한국어 토크나이저 그리고 부품")).containsExactly("한국어 토크나이저", "그리고 부품");
    assertThat(GraphLayout.lines("w".repeat(45)))
        .containsExactly("w".repeat(20), "w".repeat(20), "w".repeat(5));
    assertThat(GraphLayout.lines("w".repeat(10_000))).hasSize(12).endsWith("…");
  }

  @Test
  void toHtml_graph_drawsBoxesAndTellsTheSame() {
    assertThat(Report.builder().section(List.of(GRAPH)).build().toHtml())
        .contains("<title>4 boxes and 3 arrows; the table below says the same</title>")
        .contains("<rect class=\"bad-box\" x=\"0\" y=\"0\" width=\"158\" height=\"78\" rx=\"4\"/>")
        .contains("<text class=\"name\" x=\"205\" y=\"19\">Base &quot;B&quot; #1</text>")
        .contains("<details>\n<summary>The same as a table</summary>");
  }

  /** The language of Mermaid takes the number of a character between # and a semicolon. */
  @Test
  void toMermaid_graph_isAFlowChart() {
    assertThat(GRAPH.toMermaid())
        .isEqualTo(
            """
            flowchart LR
              n0["encoder<br/>NOT_MET"]:::bad
              n1["own"]
              n2["Base #34;B#34; #35;1"]
              n3["Older"]
              n2 -->|"fine-tuned"| n0
              n3 -->|"merged"| n0
              n3 --> n2
              classDef good stroke:#17693b,stroke-width:2px
              classDef bad stroke:#b01f17,stroke-width:3px
              classDef open stroke:#8a5800,stroke-width:2px,stroke-dasharray:5 4
            """);
  }

  @Test
  void graph_ofWhatDoesNotFit_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Graph(ImmutableList.of("a"), GRAPH.nodes(), GRAPH.arrows()))
        .withMessage("Head must have 4 names: [a]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Graph(
                    HEAD,
                    ImmutableList.of(GRAPH.nodes().get(0), GRAPH.nodes().get(0)),
                    ImmutableList.of()))
        .withMessage("Node must be listed once: p");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Graph(HEAD, ImmutableList.of(), GRAPH.arrows()))
        .withMessage("Arrow must be at a node: p");
  }
}
