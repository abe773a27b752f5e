package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Text, Markdown and HTML of a report hold the same cells in the same order. */
@Domain(RandomReports.class)
@Domain(DomainContext.Global.class)
class ReportProperties {

  /** Text has no borders, so words are compared; headings end with a colon. */
  @Property(tries = 300)
  void text_ofAnyReport_holdsItsWords(
      @ForAll Report report, @ForAll @IntRange(min = 20, max = 200) int columns) {
    List<String> expected = new ArrayList<>(PlainCells.of(withColons(report), true));
    assertThat(words(List.of(report.toString()))).isEqualTo(words(expected));
    assertThat(words(List.of(report.toText(columns)))).isEqualTo(words(expected));
  }

  private static Report withColons(Report report) {
    Report.Builder copy = report.title().map(Report::titled).orElseGet(Report::builder);
    copy.lead(report.lead());
    for (Section section : report.sections()) {
      section
          .heading()
          .ifPresentOrElse(
              heading -> copy.section(heading + ":", section.blocks()),
              () -> copy.section(section.blocks()));
    }
    return copy.build();
  }

  private static List<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Stream.of(PlainCells.spaced(text).split(" ")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Property(tries = 300)
  void markdown_ofAnyReport_holdsItsCells(@ForAll Report report) {
    List<String> shown = PlainCells.ofMarkdown(report.toMarkdown());
    assertThat(shown).isEqualTo(shown(report));
  }

  /** Line breaks are spaces already, and what cannot be shown is replaced. */
  private static List<String> shown(Report report) {
    return PlainCells.of(report, false).stream()
        .map(
            text ->
                text.replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{FDD0}-\\x{FDEF}]", "\ufffd"))
        .toList();
  }

  /** Intervals are drawn, so there stands a picture. */
  @Property(tries = 300)
  void html_ofAnyReport_holdsItsCells(@ForAll Report report) throws Exception {
    List<String> expected = shown(report);
    assertSame(read(report.toHtml()), expected);
    List<String> page = read(report.toHtmlPage());
    assertSame(page.subList(1, page.size()), expected);
  }

  private static void assertSame(List<String> shown, List<String> expected) {
    assertThat(shown).hasSameSizeAs(expected);
    IntStream.range(0, shown.size())
        .filter(i -> !shown.get(i).equals("(picture)"))
        .forEach(i -> assertThat(shown.get(i)).isEqualTo(expected.get(i)));
  }

  private static List<String> read(String html) throws Exception {
    List<String> texts = new ArrayList<>();
    collect(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html)))
            .getDocumentElement(),
        texts);
    return texts;
  }

  private static void collect(Element element, List<String> texts) {
    if (element.getTagName().matches("h[1-6]|title|li|th|td")) {
      texts.add(PlainCells.spaced(own(element)));
    }
    for (Node child : children(element)) {
      if (child instanceof Element inner && !inner.getTagName().matches("svg|style")) {
        collect(inner, texts);
      }
    }
  }

  /** {@return the text of an element without lists, tables and pictures within} */
  private static String own(Element element) {
    StringBuilder out = new StringBuilder();
    for (Node child : children(element)) {
      if (child instanceof Element inner) {
        String tag = inner.getTagName();
        out.append(tag.equals("span") ? own(inner) : "");
        out.append(isInterval(inner) ? "(picture)" : "");
      } else {
        out.append(child.getTextContent());
      }
    }
    return out.toString();
  }

  private static boolean isInterval(Element element) {
    return element.getTagName().equals("svg")
        && element.getAttribute("class").equals("interval")
        && !element.getElementsByTagName("title").item(0).getTextContent().isBlank();
  }

  private static List<Node> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
  }
}
