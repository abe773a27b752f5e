package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** What a document holds: scores, groups of scores, and what could not be used. */
@Value.Immutable
@ImportStyle
public abstract class ImportResult {
  ImportResult() {}

  /** {@return the format of the document} */
  public abstract ImportFormat format();

  /** {@return the model that all scores are of, if the document names one} */
  public abstract Optional<String> model();

  /** {@return the scores, in the order of the document} */
  public abstract ImmutableList<ImportedScore> scores();

  /**
   * {@return the scores of groups, which the document made from others; they must not be averaged
   * together with the scores}
   */
  public abstract ImmutableList<ImportedScore> groups();

  /** {@return what could not be used, or must be known before the scores are} */
  public abstract ImmutableList<ImportIssue> issues();

  static final class Builder extends ImmutableImportResult.Builder {
    Builder() {}
  }
}
