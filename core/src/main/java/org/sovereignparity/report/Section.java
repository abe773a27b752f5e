package org.sovereignparity.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Blocks that belong together, apart from those before them.
 *
 * @param heading what they are about, if it is said
 * @param blocks at least one block
 */
public record Section(Optional<String> heading, ImmutableList<Block> blocks) {
  /**
   * Creates the section.
   *
   * @throws IllegalArgumentException if it has no block
   */
  public Section {
    requireNonNull(heading);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("Section must have a block: " + heading.orElse(""));
    }
  }

  /** {@return the same section, whose heading, if it has one, begins with a name and a colon} */
  public Section under(String name) {
    return new Section(heading.map(own -> name + ": " + own), blocks);
  }
}
