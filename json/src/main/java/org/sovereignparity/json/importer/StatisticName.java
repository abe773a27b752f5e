package org.sovereignparity.json.importer;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the name of a number says that it is, such as that {@code prompt_strict_stderr} is a
 * standard error of {@code prompt_strict}.
 *
 * @param kind what it is
 * @param of what it is a standard error, a spread or a bound of: the other words of the name, in
 *     small letters with {@code _} between them; empty if it has none
 * @param isCertain whether the name alone tells; else it does so only where a number with the name
 *     {@code of} stands beside it, as {@code x_var} may be the name of a score
 */
record StatisticName(Kind kind, String of, boolean isCertain) {

  /** What a number that a tool writes may be. */
  enum Kind {
    SCORE,
    STANDARD_ERROR,
    /** How far samples or runs spread: a standard deviation or a variance. */
    SPREAD,
    /** An end of an interval, a quantile or another part of an interval. */
    BOUND,
    /** A score, or one of the others. */
    NOT_TOLD
  }

  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

  /** What the name of a score may have after that of its standard error. */
  private static final ImmutableSet<String> MEANS =
      ImmutableSet.of("acc", "accuracy", "avg", "average", "mean", "progress", "rate", "score");

  private static final ImmutableList<Phrase> PHRASES =
      ImmutableList.of(
          Phrase.certain(Kind.STANDARD_ERROR, "stderr|stderror"),
          Phrase.certain(Kind.STANDARD_ERROR, "std|standard", "err|error|errors"),
          Phrase.certain(Kind.STANDARD_ERROR, "bootstrap", "std"),
          Phrase.certain(Kind.SPREAD, "std|standard", "dev|deviation"),
          Phrase.certain(Kind.BOUND, "ci|ci9[059]", "lower|upper|low|high|lb|ub|min|max"),
          Phrase.certain(Kind.BOUND, "lower|upper|low|high|lb|ub", "ci|ci9[059]"),
          Phrase.certain(Kind.BOUND, "confidence", "interval"),
          Phrase.certain(Kind.BOUND, "lower|upper", "bound|limit"),
          Phrase.certain(Kind.BOUND, "quantile|q(0[0-9]+|9[0-9]+)"),
          Phrase.last(Kind.STANDARD_ERROR, "se|sem"),
          Phrase.last(Kind.SPREAD, "std|stdev|stddev|sd|var|variance"),
          Phrase.last(Kind.BOUND, "ci|ci9[059]"),
          Phrase.last(Kind.BOUND, "lower|upper|lb|ub"));

  /** Ends without a word that says of what kind they are. */
  private static final ImmutableSet<String> ENDS = ImmutableSet.of("lower", "upper", "lb", "ub");

  /** Consecutive words; those that are not certain are the last of a name. */
  private record Phrase(Kind kind, boolean isCertain, ImmutableList<Pattern> words) {
    private static Phrase certain(Kind kind, String... words) {
      return of(kind, true, words);
    }

    private static Phrase last(Kind kind, String... words) {
      return of(kind, false, words);
    }

    private static Phrase of(Kind kind, boolean isCertain, String... words) {
      return new Phrase(
          kind,
          isCertain,
          ImmutableList.copyOf(List.of(words).stream().map(Pattern::compile).toList()));
    }

    /** {@return where the phrase begins in a name; negative if it is not in it} */
    int in(List<String> name) {
      for (int from = name.size() - words.size(); from >= 0; from--) {
        if (isAt(name, from)) {
          return from;
        }
        if (!isCertain) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isAt(List<String> name, int from) {
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).matcher(name.get(from + i)).matches()) {
          return false;
        }
      }
      return true;
    }
  }

  /** {@return what {@code name} says} */
  static StatisticName parse(String name) {
    List<String> words = words(name);
    for (Phrase phrase : PHRASES) {
      int from = phrase.in(words);
      if (from >= 0) {
        List<String> rest = new ArrayList<>(words);
        rest.subList(from, from + phrase.words().size()).clear();
        boolean isCertain =
            phrase.isCertain() || (rest.isEmpty() && !ENDS.contains(words.get(from)));
        return new StatisticName(phrase.kind(), joined(rest), isCertain);
      }
    }
    return new StatisticName(Kind.SCORE, "", true);
  }

  /**
   * {@return what a number is beside others}
   *
   * @param beside the names of the others, as {@link #normal} writes them
   */
  Kind kind(Set<String> beside) {
    return isCertain || whose(beside).isPresent() ? kind : Kind.NOT_TOLD;
  }

  /**
   * {@return the one of the names that this is of: that which has the other words, or these and a
   * word for a mean, if only one is such}
   *
   * @param names as {@link #normal} writes them
   */
  Optional<String> whose(Set<String> names) {
    if (names.contains(of)) {
      return Optional.of(of);
    }
    List<String> means =
        MEANS.stream().map(mean -> of + "_" + mean).filter(names::contains).toList();
    return means.size() == 1 ? Optional.of(means.get(0)) : Optional.empty();
  }

  /** {@return the words of a name, as {@link #of} has them} */
  static String normal(String name) {
    return joined(words(name));
  }

  private static List<String> words(String name) {
    return WORDS.splitToList(Ascii.toLowerCase(name));
  }

  private static String joined(List<String> words) {
    return Joiner.on('_').join(words);
  }
}
