package org.sovereignparity.json.internal.codec;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.programme.Programme;

/**
 * What a list of programmes has of one: much less than its rules, so that it is read in much less
 * time.
 *
 * @param editions by id
 */
public record ProgrammeListing(String id, String title, ImmutableList<Dated> editions) {
  private static final Comparator<Dated> BY_ID = Comparator.comparing(Dated::id, Ids.ORDER);

  /**
   * An edition.
   *
   * @param from the first day on which it decides the next result
   * @param to the last such day
   */
  public record Dated(String id, LocalDate from, LocalDate to) {}

  /** Orders the editions. */
  public ProgrammeListing {
    editions = sortedCopyOf(BY_ID, editions);
  }

  /** {@return what is listed of {@code programme}} */
  public static ProgrammeListing of(Programme programme) {
    return new ProgrammeListing(
        programme.id(),
        programme.title(),
        programme.editions().stream()
            .map(one -> new Dated(one.id(), one.effectiveFrom(), one.effectiveTo()))
            .collect(toImmutableList()));
  }

  /** {@return what is listed of a programme's document, of which nothing else is looked at} */
  static ProgrammeListing read(Node document) {
    return new ProgrammeListing(
        Values.ID.read(document.object().required("id")),
        Values.TITLE.read(document.object().required("title")),
        document.object().required("editions").items(ProgrammeListing::dated));
  }

  private static Dated dated(Node edition) {
    return new Dated(
        Values.ID.read(edition.object().required("id")),
        Values.DATE.read(edition.object().required("effectiveFrom")),
        Values.DATE.read(edition.object().required("effectiveTo")));
  }
}
