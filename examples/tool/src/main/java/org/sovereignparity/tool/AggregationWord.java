package org.sovereignparity.tool;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.sovereignparity.parity.Aggregation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an aggregation by the word that documents have for it. */
final class AggregationWord implements ITypeConverter<Aggregation> {
  @Override
  public Aggregation convert(String word) {
    return Stream.of(Aggregation.values())
        .filter(one -> one.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be one of %s, but was '%s'"
                        .formatted(
                            Stream.of(Aggregation.values())
                                .map(Aggregation::toString)
                                .collect(joining(", ")),
                            word)));
  }
}
