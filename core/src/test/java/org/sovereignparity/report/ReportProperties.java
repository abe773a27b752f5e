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
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Text, Markdown and HTML of a report hold the same cells in the same order. */
@Domain(RandomReports.class)
@Domain(DomainContext.Global.class)
class ReportProperties {
  private static final List<String> ELEMENTS =
      List.of(
          ("head meta title style body main section div h1 h2 ul li table thead tbody tfoot tr th td"
                  + " span details summary pre svg rect path text")
              .split(" "));

  private static final List<String> ATTRIBUTES =
      List.of(
          ("charset name content class id role tabindex aria-label aria-hidden scope style width"
                  + " height viewBox preserveAspectRatio x y rx d fill stroke")
              .split(" "));

  /** Text has no borders, so words are compared; headings end with a colon. */
  @Property(tries = 150)
  void text_ofAnyReport_holdsItsWords(
      @ForAll Report any, @ForAll @IntRange(min = 20, max = 200) int columns) {
    Report report = any.drawn();
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

  @Property(tries = 150)
  void markdown_ofAnyReport_holdsItsCells(@ForAll Report any) {
    Report report = any.drawn();
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

  /** Figures come first, and what is drawn with characters elsewhere is a picture. */
  @Property(tries = 150)
  void html_ofAnyReport_holdsItsCells(@ForAll Report report) throws Exception {
    List<String> expected = shown(report.drawn());
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
    collect(parsed(html), texts);
    return texts;
  }

  private static Element parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)))
        .getDocumentElement();
  }

  /** Whatever texts mean in HTML, they add no element and no attribute, and load nothing. */
  @Property(tries = 50)
  void page_ofAnyTexts_hasNoMarkupOfTheirs(@ForAll Report report, @ForAll String data)
      throws Exception {
    NodeList all = parsed(report.toHtmlPage(data, data)).getElementsByTagName("*");
    IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .forEach(
            element -> {
              assertThat(element.getTagName()).isIn(ELEMENTS);
              NamedNodeMap attributes = element.getAttributes();
              for (int i = 0; i < attributes.getLength(); i++) {
                assertThat(attributes.item(i).getNodeName()).isIn(ATTRIBUTES);
              }
            });
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
        out.append(isPicture(inner) ? "(picture)" : "");
      } else {
        out.append(child.getTextContent());
      }
    }
    return out.toString();
  }

  /** The sign of a legend is told by the cell beside it; that of a column by its name. */
  private static boolean isPicture(Element element) {
    boolean isTrack =
        element.getAttribute("class").equals("track")
            && element.getElementsByTagName("title").getLength() > 0;
    boolean isKey =
        element.getAttribute("class").equals("key")
            && element.getParentNode().getTextContent().isEmpty();
    return element.getTagName().equals("svg") && (isTrack || isKey);
  }

  private static List<Node> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
  }
}
