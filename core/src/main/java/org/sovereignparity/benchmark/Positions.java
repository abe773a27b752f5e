package org.sovereignparity.benchmark;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Distinct ids in the order in which they were added, and where each of them stands. */
final class Positions {
  private static final int NONE = -1;
  private static final int LEAST_SLOTS = 16;

  /** Ids whose hashes were made to meet would take more steps than that. */
  private static final int MOST_STEPS = 64;

  private final List<String> ids;

  /** By hash: one more than where an id stands, or 0. */
  private int[] slots;

  /** In place of the slots, once ids meet too often: a map that stays fast then. */
  private @Nullable Map<String, Integer> crowded;

  Positions() {
    this(0);
  }

  /** Makes room for as many ids as are expected; there may be more. */
  Positions(int expected) {
    this.ids = new ArrayList<>(expected);
    this.slots = new int[Math.max(LEAST_SLOTS, Integer.highestOneBit(expected) * 4)];
  }

  int size() {
    return ids.size();
  }

  String id(int position) {
    return ids.get(position);
  }

  /** {@return whether {@code id} stands at a position, which may be beyond all} */
  boolean isAt(int position, Object id) {
    if (position >= ids.size()) {
      return false;
    }
    // As objects, so that no cast looks into either of them if they are one.
    Object there = ((List<?>) ids).get(position);
    return there == id || there.equals(id);
  }

  /** {@return where {@code id} stands, or a negative number} */
  int of(String id) {
    if (crowded != null) {
      return crowded.getOrDefault(id, NONE);
    }
    int slot = slot(id, slots);
    return slot < 0 ? NONE : slots[slot] - 1;
  }

  /** {@return where {@code id} stands, after it was added if need be} */
  @CanIgnoreReturnValue
  int add(String id) {
    if (crowded != null) {
      return addCrowded(id, crowded);
    }
    int slot = slot(id, slots);
    if (slot >= 0 && slots[slot] > 0) {
      return slots[slot] - 1;
    }
    ids.add(id);
    if (slot < 0) {
      crowd();
    } else if (2 * ids.size() > slots.length) {
      enter(new int[2 * slots.length]);
    } else {
      slots[slot] = ids.size();
    }
    return ids.size() - 1;
  }

  private int addCrowded(String id, Map<String, Integer> among) {
    Integer known = among.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  private void enter(int[] into) {
    slots = into;
    for (int i = 0; i < ids.size(); i++) {
      // In twice as many slots, no id takes more steps than it did.
      into[slot(ids.get(i), into)] = i + 1;
    }
  }

  private void crowd() {
    Map<String, Integer> all = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      all.put(ids.get(i), i);
    }
    crowded = all;
    slots = new int[0];
  }

  /** The slot of {@code id}, or a free one for it; negative if it takes too many steps. */
  private int slot(String id, int[] among) {
    int mask = among.length - 1;
    int hash = id.hashCode() * 0x9E3779B9;
    int slot = hash >>> Integer.numberOfLeadingZeros(mask);
    for (int step = 0; step < MOST_STEPS; step++) {
      int at = (slot + step) & mask;
      if (among[at] == 0 || ids.get(among[at] - 1).equals(id)) {
        return at;
      }
    }
    return NONE;
  }
}
