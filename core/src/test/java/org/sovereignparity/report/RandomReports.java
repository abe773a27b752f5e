package org.sovereignparity.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Reports of all kinds of blocks and cells, with texts that mean something in some form. */
class RandomReports extends DomainContextBase {
  private static final List<String> NASTY =
      List.of(
          "|",
          "\\",
          "\\|",
          "`",
          "``",
          "*",
          "**a**",
          "_",
          "~~",
          "[x](y)",
          "![",
          "<b>",
          "</td>",
          "&",
          "&amp;",
          "&#124;",
          "\"",
          "'",
          "#",
          "# a",
          "- a",
          "+ a",
          "1. a",
          "2) a",
          "---",
          "===",
          "> a",
          "$x$",
          "{a}",
          "<!--",
          "]]>",
          "<script>",
          "https://a.b/c_d",
          "www.a_b.c",
          "a@b.c",
          "\ud55c\uad6d",
          "\ud83d\ude00",
          "e\u0301",
          "\n",
          "\r\n",
          "\t",
          "\u0000",
          "\u001b[1m",
          "\ud800",
          "\u202e",
          "%s",
          "$1",
          "--",
          "0",
          "  ");

  @Provide
  Arbitrary<Report> reports() {
    return Combinators.combine(
            cells().map(cell -> cell instanceof Cell.Text text ? text : Cell.text(cell.text())),
            blocks().list().ofMaxSize(2),
            figures(),
            Combinators.combine(texts().optional(), blocks().list().ofMaxSize(3))
                .as(RandomReports::section)
                .list()
                .ofMaxSize(3))
        .as(
            (title, lead, figures, sections) -> {
              Report.Builder report =
                  Report.titled(title).lead(lead).figures(() -> ImmutableList.copyOf(figures));
              sections.forEach(
                  section ->
                      section.heading.ifPresentOrElse(
                          heading -> report.section(heading, section.blocks),
                          () -> report.section(section.blocks)));
              return report.build();
            });
  }

  private static Arbitrary<List<Section>> figures() {
    return Combinators.combine(texts(), graphs())
        .as((heading, graph) -> new Section(Optional.of(heading), ImmutableList.of(graph)))
        .list()
        .ofMaxSize(1);
  }

  /** Two nodes, of which the second may come from the first, itself, or nothing. */
  private static Arbitrary<Block> graphs() {
    return Combinators.combine(
            texts().map(text -> "h" + text).list().ofSize(4),
            texts().list().ofSize(5),
            Arbitraries.of(Tone.class),
            Arbitraries.of("a", "b").optional())
        .as(
            (head, texts, tone, from) ->
                new Graph(
                    ImmutableList.copyOf(head),
                    ImmutableList.of(
                        new Graph.Node("a", texts.get(0), texts.get(1), tone),
                        new Graph.Node("b", texts.get(2), texts.get(3), tone)),
                    from.map(id -> ImmutableList.of(new Graph.Arrow("b", texts.get(4), id)))
                        .orElse(ImmutableList.of())));
  }

  private record Part(Optional<String> heading, List<Block> blocks) {}

  private static Part section(Optional<String> heading, List<Block> blocks) {
    return new Part(heading, blocks);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, Arbitraries.of(NASTY)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join(parts.size() % 2 == 0 ? "" : " ", parts));
  }

  private static Arbitrary<Cell> cells() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.of("-1", "0", "0.25", "1", "1e3").map(BigDecimal::new);
    Arbitrary<Cell> text =
        Combinators.combine(
                texts(), Arbitraries.integers().between(0, 2), Arbitraries.of(Tone.class))
            .as(Cell.Text::new);
    Arbitrary<Cell> bar =
        Combinators.combine(texts(), numbers, numbers, numbers.optional()).as(Cell.Bar::new);
    Arbitrary<Cell> interval =
        Combinators.combine(texts(), numbers, numbers.optional())
            .as(
                (shown, low, best) ->
                    Cell.interval(
                        shown,
                        ImmutableList.of(Range.atMost(low), Range.atLeast(low.add(BigDecimal.ONE))),
                        best,
                        best,
                        Range.closed(low, low.add(BigDecimal.TEN))));
    Arbitrary<Cell> scale =
        Combinators.combine(texts(), texts())
            .as((from, to) -> new Cell.Scale(from + " " + to, from, to));
    Arbitrary<Cell> track =
        Combinators.combine(texts(), numbers, Arbitraries.of(Ink.class))
            .as(
                (words, to, ink) ->
                    Cell.track(
                        words,
                        List.of(Cell.Span.of(BigDecimal.ZERO, to, ink)),
                        Range.closed(BigDecimal.ZERO, BigDecimal.TEN)));
    Arbitrary<Cell> key = Arbitraries.of(Ink.class).map(Cell.Key::new);
    Arbitrary<Cell> shade = Combinators.combine(texts(), numbers.optional()).as(Cell.Shade::new);
    return Arbitraries.oneOf(text, text, bar, interval, scale, track, key, shade);
  }

  private static Arbitrary<Table> tables() {
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(
            size ->
                Combinators.combine(
                        Arbitraries.strings().withChars("lrp").ofLength(size),
                        texts().map(text -> "h" + text).list().ofSize(size).optional(),
                        cells().list().ofSize(size).list().ofMaxSize(3),
                        cells().list().ofSize(size).optional())
                    .as(RandomReports::table));
  }

  private static Table table(
      String columns,
      Optional<List<String>> head,
      List<List<Cell>> rows,
      Optional<List<Cell>> foot) {
    Table.Builder table = Table.columns(columns);
    head.ifPresent(names -> table.head(names.toArray(String[]::new)));
    rows.forEach(table::row);
    foot.ifPresent(table::foot);
    return table.build();
  }

  private static Arbitrary<Block> blocks() {
    return Arbitraries.lazyOf(
        RandomReports::tables,
        RandomReports::graphs,
        () -> texts().map(Line::of),
        () ->
            Combinators.combine(texts(), blocks().list().ofMaxSize(2))
                .as((text, below) -> Line.prose(text).with(below)));
  }
}
