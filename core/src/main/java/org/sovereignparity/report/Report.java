package org.sovereignparity.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A report for people: a title, and lines and tables below it. It is a value with three renderings
 * that hold the same cells in the same order: {@linkplain #toString text} for a terminal,
 * {@linkplain #toMarkdown Markdown} for a review, and HTML for a {@linkplain #toHtml notebook} or
 * as a {@linkplain #toHtmlPage page}.
 *
 * <pre>{@code
 * Report report =
 *     Report.titled(Cell.status("A is on time: MET", Tone.GOOD))
 *         .section("Days", Table.columns("lr").row("early", "3").build())
 *         .build();
 * System.out.print(report);
 * }</pre>
 *
 * <p>The texts are for people and may change in any release; programs read the JSON forms. In
 * Markdown and HTML a line break within a text is shown as a space, and what cannot be shown as
 * U+FFFD; the plain text holds every character as it is.
 */
public final class Report {
  /** Where the prose of {@link #toString} is broken. */
  public static final int COLUMNS = 120;

  /** The least width that can be given. */
  public static final int LEAST_COLUMNS = 20;

  private static final String UNNAMED = "Report";

  private final Cell.@Nullable Text title;
  private final String name;
  private final ImmutableList<Block> lead;
  private final Supplier<ImmutableList<Section>> figures;
  private final ImmutableList<Section> sections;

  private Report(
      Cell.@Nullable Text title,
      String name,
      ImmutableList<Block> lead,
      Supplier<ImmutableList<Section>> figures,
      ImmutableList<Section> sections) {
    this.title = title;
    this.name = name;
    this.lead = lead;
    this.figures = figures;
    this.sections = sections;
  }

  /** {@return a builder of a report without a title} */
  public static Builder builder() {
    return new Builder(null);
  }

  /** {@return a builder of a report with a title} */
  public static Builder titled(Cell.Text title) {
    return new Builder(requireNonNull(title));
  }

  /** {@return the first line, if it has a title} */
  public Optional<Cell.Text> title() {
    return Optional.ofNullable(title);
  }

  /**
   * {@return what the page is called: the title or, where there is none, the {@linkplain #named
   * name}}
   */
  String name() {
    return title().map(Cell.Text::text).filter(text -> !text.isBlank()).orElse(name);
  }

  /** {@return what stands directly under the title} */
  public ImmutableList<Block> lead() {
    return lead;
  }

  /**
   * {@return the figures, which say with pictures what the sections say}
   *
   * <p>HTML shows them before the sections, text and Markdown only where {@link #drawn} asks for
   * them.
   */
  public ImmutableList<Section> figures() {
    return figures.get();
  }

  /** {@return this report with its figures as its first sections, which every rendering shows} */
  public Report drawn() {
    ImmutableList<Section> all =
        ImmutableList.<Section>builder().addAll(figures()).addAll(sections).build();
    return new Report(title, name, lead, ImmutableList::of, all);
  }

  /** {@return the sections, each apart from what is before it} */
  public ImmutableList<Section> sections() {
    return sections;
  }

  /** {@return this report with more directly under its title, after what is there} */
  public Report withLead(Iterable<? extends Block> blocks) {
    return new Report(
        title,
        name,
        ImmutableList.<Block>builder().addAll(lead).addAll(Table.dropEmpty(blocks)).build(),
        figures,
        sections);
  }

  /** {@return this report with one more section at its end} */
  public Report withSection(String heading, Table table) {
    Section section = new Section(Optional.of(heading), ImmutableList.of(table));
    return new Report(
        title,
        name,
        lead,
        figures,
        ImmutableList.<Section>builder().addAll(sections).add(section).build());
  }

  /**
   * {@return this report with a name, which stands in for a title that it does not have: its page
   * of HTML is called so, and a screen reader tells that its tables are about this; text and
   * Markdown do not show it}
   *
   * @param name the name; a blank one is none
   */
  public Report named(String name) {
    return new Report(title, name.isBlank() ? UNNAMED : name, lead, figures, sections);
  }

  /**
   * {@return this report as text in which no line is longer than {@code columns} that can be
   * broken}
   *
   * <p>Long lines go on, at a space, on the next line; so does the last column of a table that is
   * text, as long as that leaves it room. A table whose other columns need more is wider. What is
   * East Asian Wide or Fullwidth in Unicode 17.0.0, as many emoji are, takes two columns.
   *
   * @param columns at least {@value #LEAST_COLUMNS}
   * @throws IllegalArgumentException if it is less
   */
  public String toText(int columns) {
    checkArgument(
        columns >= LEAST_COLUMNS, "Columns must be at least %s: %s", LEAST_COLUMNS, columns);
    return PlainText.of(columns).report(this);
  }

  /** {@return this report as GitHub-flavoured Markdown, in which every text is escaped} */
  public String toMarkdown() {
    return Markdown.of(this);
  }

  /**
   * {@return this report as a {@code div} of HTML with its own style, to be shown within a page or
   * a notebook}
   *
   * <p>It is well-formed XML too, every text in it is escaped, and it runs no script and asks for
   * nothing from the network. Pictures are SVG, and beside each stand its numbers.
   */
  public String toHtml() {
    return Html.fragment(this);
  }

  /** {@return this report as a whole page of HTML, otherwise the same as {@link #toHtml}} */
  public String toHtmlPage() {
    return Html.page(this, "");
  }

  /**
   * {@return the same page with a text at its end, folded away, as it is; programs find it in the
   * one element {@code pre} whose id is {@code data}}
   *
   * @param summary what the text is called
   * @param data the text; control characters in it are replaced
   */
  public String toHtmlPage(String summary, String data) {
    return Html.page(this, Html.data(summary, data));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report that
        && Objects.equals(title, that.title)
        && name.equals(that.name)
        && lead.equals(that.lead)
        && figures().equals(that.figures())
        && sections.equals(that.sections);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, name, lead, sections);
  }

  /**
   * {@return this report as text, each line ended by a line feed; prose, also in the last column of
   * a table, is broken at {@value #COLUMNS} columns, and all else is as wide as it is}
   */
  @Override
  public String toString() {
    return PlainText.usual().report(this);
  }

  /** Builds a {@link Report}. What is empty is left out. */
  public static final class Builder {
    private final Cell.@Nullable Text title;
    private final ImmutableList.Builder<Block> lead = ImmutableList.builder();
    private Supplier<ImmutableList<Section>> figures = ImmutableList::of;
    private final ImmutableList.Builder<Section> sections = ImmutableList.builder();

    private Builder(Cell.@Nullable Text title) {
      this.title = title;
    }

    /** Adds blocks directly under the title. */
    @CanIgnoreReturnValue
    public Builder lead(Iterable<? extends Block> blocks) {
      lead.addAll(Table.dropEmpty(blocks));
      return this;
    }

    /**
     * Sets the figures: pictures, each with its heading, of what the sections say.
     *
     * @param made makes them when they are first asked for, and only then
     */
    @CanIgnoreReturnValue
    public Builder figures(Supplier<ImmutableList<Section>> made) {
      figures = Suppliers.memoize(made::get);
      return this;
    }

    /** Adds a section. */
    @CanIgnoreReturnValue
    public Builder section(Section section) {
      sections.add(section);
      return this;
    }

    /** Adds a section without a heading. */
    @CanIgnoreReturnValue
    public Builder section(Iterable<? extends Block> blocks) {
      return add(Optional.empty(), Table.dropEmpty(blocks));
    }

    /** Adds a section of one table without a heading. */
    @CanIgnoreReturnValue
    public Builder section(Table table) {
      return section(ImmutableList.of(table));
    }

    /** Adds a section. */
    @CanIgnoreReturnValue
    public Builder section(String heading, Iterable<? extends Block> blocks) {
      return add(Optional.of(heading), Table.dropEmpty(blocks));
    }

    /** Adds a section of one table. */
    @CanIgnoreReturnValue
    public Builder section(String heading, Table table) {
      return section(heading, ImmutableList.of(table));
    }

    /** {@return the report} */
    public Report build() {
      return new Report(title, UNNAMED, lead.build(), figures, sections.build());
    }

    private Builder add(Optional<String> heading, ImmutableList<Block> blocks) {
      if (!blocks.isEmpty()) {
        sections.add(new Section(heading, blocks));
      }
      return this;
    }
  }
}
