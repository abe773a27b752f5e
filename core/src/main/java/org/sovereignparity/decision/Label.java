package org.sovereignparity.decision;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.source.Citation;

/** What a node of a rule is called: id, title, and where it is written. */
public final class Label {
  private final String id;
  private final String title;
  private final ImmutableList<Citation> citations;

  private Label(String id, String title, ImmutableList<Citation> citations) {
    Ids.check("Node id", id);
    TextChecks.checkNotBlank("Node title", title);
    this.id = id;
    this.title = title;
    this.citations = citations;
  }

  /**
   * {@return the label with the given id, which is also the title}
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Label of(String id) {
    return new Label(id, id, ImmutableList.of());
  }

  /**
   * {@return the label with the given id and title}
   *
   * @throws IllegalArgumentException if the id is empty or the title blank
   */
  public static Label of(String id, String title) {
    return new Label(id, title, ImmutableList.of());
  }

  /** {@return this label with where the node is written} */
  public Label citing(Iterable<Citation> citations) {
    return new Label(id, title, ImmutableList.copyOf(citations));
  }

  /** {@return this label with where the node is written} */
  public Label citing(Citation... citations) {
    return citing(ImmutableList.copyOf(citations));
  }

  /** {@return the id, unique in its tree} */
  public String id() {
    return id;
  }

  /** {@return the title, for people} */
  public String title() {
    return title;
  }

  /** {@return where the node is written} */
  public ImmutableList<Citation> citations() {
    return citations;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Label that
        && id.equals(that.id)
        && title.equals(that.title)
        && citations.equals(that.citations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title, citations);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
