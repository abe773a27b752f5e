package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is, such as {@code submissions[0].numbers["x"]}: the properties, list indices and
 * map keys that lead to it from the value that was asked, in the words of the Java API.
 *
 * <p>A document that holds the same value may call it something else; who reads documents knows
 * both names.
 */
public final class Place {
  private static final Place HERE = new Place(ImmutableList.of());

  private final ImmutableList<Step> steps;

  private Place(ImmutableList<Step> steps) {
    this.steps = steps;
  }

  /** {@return the place of the value that was asked itself} */
  public static Place here() {
    return HERE;
  }

  /**
   * {@return the place of a property of the value that was asked, such as {@code numbers}}
   *
   * @throws IllegalArgumentException if the name is not one of Java
   */
  public static Place of(String property) {
    return HERE.property(property);
  }

  /**
   * {@return the place of a property of the value here}
   *
   * @throws IllegalArgumentException if the name is not one of Java
   */
  public Place property(String name) {
    return then(new Property(name));
  }

  /**
   * {@return the place of an item of the list here}
   *
   * @param index counted from 0
   * @throws IllegalArgumentException if the index is negative
   */
  public Place at(int index) {
    return then(new Index(index));
  }

  /** {@return the place of an entry of the map here} */
  public Place key(String key) {
    return then(new Key(key));
  }

  /** {@return this place as seen from further out, where {@code outer} leads to the value asked} */
  public Place under(Place outer) {
    return new Place(ImmutableList.<Step>builder().addAll(outer.steps).addAll(steps).build());
  }

  private Place then(Step step) {
    return new Place(ImmutableList.<Step>builder().addAll(steps).add(step).build());
  }

  /** {@return the steps that lead here, the outermost first; none for the value that was asked} */
  public ImmutableList<Step> steps() {
    return steps;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  /** {@return the steps as in Java, such as {@code readings[1].alternatives["strict"]}} */
  @Override
  public String toString() {
    String text = steps.stream().map(Step::toString).collect(joining());
    return text.startsWith(".") ? text.substring(1) : text;
  }

  /** A step from a value to one that it holds. */
  public sealed interface Step {}

  /**
   * To a property.
   *
   * @param name the name of its accessor
   */
  public record Property(String name) implements Step {
    /**
     * Creates the step.
     *
     * @throws IllegalArgumentException if the name is not one of Java
     */
    public Property {
      if (name.isEmpty() || !name.chars().allMatch(Character::isJavaIdentifierPart)) {
        throw new IllegalArgumentException("Property must be named as in Java: \"" + name + '"');
      }
    }

    /** {@return a dot and the name} */
    @Override
    public String toString() {
      return '.' + name;
    }
  }

  /**
   * To an item of a list.
   *
   * @param number counted from 0
   */
  public record Index(int number) implements Step {
    /**
     * Creates the step.
     *
     * @throws IllegalArgumentException if the index is negative
     */
    public Index {
      if (number < 0) {
        throw new IllegalArgumentException("Index must not be negative: " + number);
      }
    }

    /** {@return the number in brackets} */
    @Override
    public String toString() {
      return "[" + number + ']';
    }
  }

  /**
   * To an entry of a map.
   *
   * @param text the key
   */
  public record Key(String text) implements Step {
    /** Creates the step. */
    public Key {
      requireNonNull(text);
    }

    /** {@return the key in quotes and brackets} */
    @Override
    public String toString() {
      return "[\"" + text + "\"]";
    }
  }
}
