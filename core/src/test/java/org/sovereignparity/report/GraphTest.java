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
    assertThat(layout.box("m").more()).isEmpty();
    assertThat(layout.box("p").height()).isEqualTo(4 * 16 + 14);
    assertThat(layout.box("q").y()).isEqualTo(4 * 16 + 14 + 14);
    assertThat(layout.width()).isEqualTo(396 + 158);
    assertThat(layout.height()).isEqualTo(4 * 16 + 14 + 14 + 16 + 14);
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
    assertThat(GraphLayout.lines("/" + "w".repeat(20))).containsExactly("/" + "w".repeat(19), "w");
    assertThat(GraphLayout.lines("w/" + "w".repeat(20))).containsExactly("w/", "w".repeat(20));
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

  /**
   * The box of the model is 30 high and begins at 198, that of the part is 78 high and ends at 158:
   * the arrow goes from the middle of the one to the middle of the other, a point before it.
   */
  @Test
  void toHtml_graph_drawsArrowsFromBoxToBox() {
    String svg = SvgGraph.of(GRAPH);
    assertThat(svg)
        .startsWith("<svg class=\"graph\" width=\"558\" height=\"126\" viewBox=\"-2 -2 558 126\"")
        .contains("d=\"M198 15C178 15 179 39 159 39M165 35L159 39L165 43\"")
        .contains("d=\"M396 15C376 15 377 15 357 15M363 11L357 15L363 19\"");
    assertThat(svg.split("class=\"arrow\"", -1)).hasSize(1 + 3);
  }

  /**
   * Lines are 16 apart; the first ends 19 below the top of its box, which is 92 for the own part.
   */
  @Test
  void toHtml_graph_writesLinesInTheirBoxes() {
    assertThat(SvgGraph.of(GRAPH))
        .contains("<text class=\"name\" x=\"7\" y=\"19\">encoder</text>")
        .contains("<text class=\"more\" x=\"7\" y=\"35\">✗ NOT_MET</text>")
        .contains("<text class=\"more\" x=\"7\" y=\"51\">← fine-tuned</text>")
        .contains("<text class=\"more\" x=\"7\" y=\"67\">← merged</text>")
        .contains("<text class=\"name\" x=\"7\" y=\"111\">own</text>");
  }

  @Test
  void with_otherNodes_keepsHeadAndArrows() {
    Graph.Node own = GRAPH.nodes().get(1);
    Graph judged = GRAPH.with(node -> node.equals(own) ? node.with("MET", Tone.GOOD) : node);
    assertThat(judged.nodes().get(0)).isEqualTo(GRAPH.nodes().get(0));
    assertThat(judged.nodes().get(1)).isEqualTo(new Graph.Node("q", "own", "MET", Tone.GOOD));
    assertThat(judged.with(node -> node.id().equals("q") ? own : node)).isEqualTo(GRAPH);
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
