package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;

/**
 * Which rows of a document of lm-evaluation-harness are tasks, which are groups made from them, and
 * which are neither. Groups stand among the tasks, and no row says what it is.
 *
 * <ul>
 *   <li>A group is listed in {@code groups}, or has parts in {@code group_subtasks}. In a file with
 *       neither, a row is a group if the next row is its part, as the aliases show: {@code glue},
 *       then {@code " - cola"}.
 *   <li>A row that is no group is derived, not measured, if it has no entry in {@code configs}, or,
 *       in a file that says nothing of its tasks, if it has no alias where others have one.
 * </ul>
 */
final class LmEvalRows {
  private static final ImmutableSet<String> ABOUT_TASKS =
      ImmutableSet.of("versions", "n-shot", "higher_is_better", "n-samples");

  private final ImmutableSet<String> groups;
  private final ForeignValue configs;
  private final boolean configsTell;
  private final boolean aliasesTell;

  LmEvalRows(ForeignValue root, ForeignValue results) {
    this.groups = groups(root, results);
    this.configs = root.get("configs");
    this.configsTell = !configs.entries().isEmpty();
    this.aliasesTell =
        ABOUT_TASKS.stream().noneMatch(root::has)
            && results.entries().stream().anyMatch(row -> row.has("alias"));
  }

  private static ImmutableSet<String> groups(ForeignValue root, ForeignValue results) {
    ImmutableSet.Builder<String> groups = ImmutableSet.builder();
    root.get("groups").entries().forEach(group -> groups.add(group.key()));
    ForeignValue subtasks = root.get("group_subtasks");
    subtasks.entries().stream()
        .filter(group -> !group.items().isEmpty())
        .forEach(group -> groups.add(group.key()));
    if (!root.has("groups") && !subtasks.isPresent()) {
      addParents(results.entries(), groups);
    }
    return groups.build();
  }

  private static void addParents(List<ForeignValue> rows, ImmutableSet.Builder<String> groups) {
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (depth(rows.get(i)) >= 0 && depth(rows.get(i + 1)) > depth(rows.get(i))) {
        groups.add(rows.get(i).key());
      }
    }
  }

  /** {@return how far the alias of a row is indented; a dash starts that of a part} */
  private static int depth(ForeignValue row) {
    Optional<String> alias = row.get("alias").text();
    if (alias.isEmpty()) {
      return -1;
    }
    String text = alias.get();
    int blanks = text.length() - text.stripLeading().length();
    return text.startsWith("-", blanks) ? blanks + 1 : 0;
  }

  boolean isGroup(ForeignValue row) {
    return groups.contains(row.key());
  }

  boolean isDerived(ForeignValue row) {
    if (isGroup(row)) {
      return false;
    }
    return configsTell ? !configs.has(row.key()) : aliasesTell && !row.has("alias");
  }
}
