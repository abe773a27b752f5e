package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** The sources of a document, listed once, and the citations that name them by id. */
public final class Sources {
  /** The key under which a document lists them. */
  static final String KEY = "sources";

  /** Where no source may be cited. */
  static final Sources NONE = new Sources();

  private static final Codec<Source> SOURCE =
      ObjectCodec.built(Source::builder, Source.Builder::build)
          .says("A document that states figures or rules.")
          .required("id", Values.ID, Source::id, Source.Builder::id)
          .required("title", Values.TEXT, Source::title, Source.Builder::title)
          .says("The title; not blank.")
          .optional("address", Values.ADDRESS, Source::address, Source.Builder::address)
          .says("The URI at which it was published, as it was published.")
          .optional("date", Values.DATE, Source::date, Source.Builder::date)
          .says("The day on which it was published.")
          .codec()
          .named("source");

  /** A place in one of the sources. */
  static final Codec<Citation> CITATION =
      ObjectCodec.of(
              "A place in a source, and how far it can be relied on.",
              Sources::citation,
              required(
                      "source",
                      Codec.of(Values.ID.schema(), Sources::cited, Sources::cite),
                      Citation::source)
                  .says("The id of one of the sources."),
              Field.<Citation, Confidence>required(
                      "confidence", Values.words(Confidence.class), Citation::confidence)
                  .says("How far the citation can be relied on.")
                  .last(),
              optional("clause", Values.TEXT, Citation::clause)
                  .says("The place in the document; not blank."))
          .named("citation");

  private static final Codec<Iterable<Citation>> CITATIONS =
      Values.list(CITATION).says("Where this is written; left out if nowhere.").named("citations");

  private static final Codec<Sources> LISTED =
      Codec.of(
          Schema.of(ImmutableMap.of("type", "array", "items", SOURCE.schema()))
              .says("The documents that are cited, each once."),
          Sources::read,
          (listed, cited) -> cited.plain());

  private final Map<String, Source> byId = new TreeMap<>();

  private Sources() {}

  /** {@return sources to which what is cited will be added} */
  static Sources cited() {
    return new Sources();
  }

  /** {@return the field of a document with all that it cites, which what is read next may cite} */
  static <T> Field<T, Sources> listed() {
    return Field.<T, Sources>required(KEY, LISTED, document -> NONE).then(Fields::cite);
  }

  /** {@return the field of what cites something, unless it cites nothing} */
  static <T> Field<T, Iterable<Citation>> cites(Function<T, Iterable<Citation>> getter) {
    return required("citations", CITATIONS, getter)
        .orElse(ImmutableList.of())
        .unless(citing -> Iterables.isEmpty(getter.apply(citing)));
  }

  private static Sources read(Node node) {
    Sources sources = new Sources();
    for (Node item : node.items()) {
      Source source = SOURCE.read(item);
      if (sources.byId.putIfAbsent(source.id(), source) != null) {
        throw item.refused(
            DocumentFault.DUPLICATE_SOURCE, "Source must be listed once: \"" + source.id() + '"');
      }
    }
    return sources;
  }

  private static Source cited(Node id) {
    Source source = id.sources().byId.get(id.text());
    if (source == null) {
      throw id.refused(
          DocumentFault.UNKNOWN_SOURCE, "Source must be listed: " + Texts.quoted(id.text()));
    }
    return source;
  }

  private static Citation citation(Source source, Confidence confidence, Optional<String> clause) {
    return clause
        .map(place -> Citation.of(source, place, confidence))
        .orElseGet(() -> Citation.of(source, confidence));
  }

  private static String cite(Source source, Sources sources) {
    Source other = sources.byId.putIfAbsent(source.id(), source);
    if (other != null && !other.equals(source)) {
      throw new IllegalArgumentException(
          "Sources with one id must be the same: %s and %s".formatted(other, source));
    }
    return source.id();
  }

  /** {@return all that were cited, by id: what cites them may be sorted} */
  private List<Object> plain() {
    return byId.values().stream().map(source -> SOURCE.write(source, this)).toList();
  }
}
