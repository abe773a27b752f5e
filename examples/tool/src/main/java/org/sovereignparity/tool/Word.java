package org.sovereignparity.tool;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a closed choice by the word that documents have for it. */
record Word<T>(ImmutableList<T> choices) implements ITypeConverter<T> {
  static <T> Word<T> of(T[] choices) {
    return new Word<>(ImmutableList.copyOf(choices));
  }

  @Override
  public T convert(String word) {
    return choices.stream()
        .filter(one -> one.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be one of %s, but was '%s'"
                        .formatted(
                            choices.stream().map(Object::toString).collect(joining(", ")), word)));
  }
}
