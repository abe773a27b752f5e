package org.sovereignparity.json.record;

import com.google.common.base.Splitter;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;

/**
 * A decision on one page of HTML, for those who would rather look than read, with its record in it,
 * so that anybody can decide again and see whether the page says what comes out.
 *
 * <pre>{@code
 * Files.writeString(page, Scorecard.of(record).toHtml());
 * Scorecard.parse(Files.readString(page)).verify().isVerified(); // true
 * }</pre>
 *
 * <p>The page needs no other file, runs no script, and asks for nothing from the network. What it
 * shows follows from the record alone.
 */
public final class Scorecard {
  private static final Pattern DATA =
      Pattern.compile("<pre id=\"data\">([^<]*)</pre>", Pattern.CASE_INSENSITIVE);
  private static final String LINE = "/page/line ";

  private final DecisionRecord record;
  private final String html;

  private Scorecard(DecisionRecord record, String html) {
    this.record = record;
    this.html = html;
  }

  /**
   * {@return the page of a decision}
   *
   * @throws InvalidDocumentException if the rules or inputs of the record are refused
   * @throws IllegalStateException if the document of the record was left out
   */
  public static Scorecard of(DecisionRecord record) {
    Report report =
        record
            .explainDecision()
            .withSection(
                "Decision record",
                Table.columns("lp")
                    .row("decided by", record.tool().toString())
                    .row("decided at", record.decidedAt().toString())
                    .row("hash", record.hash())
                    .row("to verify", "save this page and run: sovereign-parity verify page.html")
                    .build());
    return new Scorecard(record, report.toHtmlPage("The record itself", escaped(record.toJson())));
  }

  /**
   * {@return the page that a file of HTML holds}
   *
   * <p>It is read as it stands; whether it is true is asked by {@link #verify}.
   *
   * @throws InvalidDocumentException if there is no record in it, or more than one, or what is in
   *     its place is none
   */
  public static Scorecard parse(String html) {
    Matcher data = DATA.matcher(html);
    if (!data.find()) {
      throw refused("none");
    }
    DecisionRecord record = DecisionRecord.parse(data.group(1));
    if (data.find()) {
      throw refused("more");
    }
    return new Scorecard(record, html);
  }

  private static InvalidDocumentException refused(String found) {
    return new InvalidDocumentException(
        DocumentFault.MISSING_KEY, "", "Page must hold one decision record: " + found);
  }

  /** {@return the record in it} */
  public DecisionRecord record() {
    return record;
  }

  /** {@return the page} */
  public String toHtml() {
    return html;
  }

  /**
   * {@return whether what the record holds comes out again, and the page is the one that this
   * version of the library draws of it}
   *
   * <p>Another version may draw another page of the same decision. Whether the record of a page is
   * true, whatever stands around it, is asked of the {@linkplain #record record}.
   *
   * @throws InvalidDocumentException if the rules or inputs in the record are refused
   * @throws IllegalStateException if the document of the record was left out
   */
  public Verification verify() {
    Verification own = record.verify();
    return own.isVerified()
        ? firstDifference(of(record).html).map(Verification::ofPage).orElse(own)
        : own;
  }

  private Optional<Difference> firstDifference(String drawn) {
    Iterator<String> here = Splitter.on('\n').split(html.replace("\r\n", "\n")).iterator();
    Iterator<String> there = Splitter.on('\n').split(drawn).iterator();
    for (int line = 1; here.hasNext() || there.hasNext(); line++) {
      Optional<String> own = next(here);
      Optional<String> other = next(there);
      if (!own.equals(other)) {
        return Optional.of(new Difference(LINE + line, own, other));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> next(Iterator<String> lines) {
    return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
  }

  /** What means something in HTML, or is not seen, stands in texts only, where JSON escapes it. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                escaped.appendCodePoint(c);
              } else {
                for (char unit : Character.toChars(c)) {
                  escaped.append("\\u%04x".formatted((int) unit));
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> c != '<' && c != '>' && c != '&';
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scorecard that && html.equals(that.html);
  }

  @Override
  public int hashCode() {
    return html.hashCode();
  }

  /** {@return the record in it, in one line} */
  @Override
  public String toString() {
    return record.toString();
  }
}
