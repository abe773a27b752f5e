package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.json.internal.text.Texts;

/** What a document holds: scores, groups of scores, and what could not be used. */
@Value.Immutable
@ValueStyle
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

  /**
   * {@return the issues that go with a score that is kept: of its value, of its direction and
   * scale, of what it stands in, and of its run; none where it is as it should be}
   *
   * <p>A standard error or number of samples that could not be kept is none of them.
   *
   * @param score one of the scores or groups
   */
  public ImmutableSortedSet<IssueCode> issuesOf(ImportedScore score) {
    return scoreIssues().of(score);
  }

  @Value.Lazy
  ScoreIssues scoreIssues() {
    return ScoreIssues.of(this);
  }

  /**
   * {@return this result, as one of the model with the given id}
   *
   * <p>For a document that does not name its model, or not as it is to be called.
   *
   * @throws IllegalArgumentException if {@code id} is empty or has an unpaired surrogate, or the
   *     scores name models of their own
   */
  public ImportResult ofModel(String id) {
    String model = Texts.checkedId("Model id", id);
    for (ImportedScore score : Iterables.concat(scores(), groups())) {
      if (score.model().isPresent()) {
        throw new IllegalArgumentException("Score must not name a model of its own: " + score);
      }
    }
    return new Builder()
        .format(format())
        .model(model)
        .addAllScores(scores())
        .addAllGroups(groups())
        .addAllIssues(issues())
        .build();
  }

  /** {@return the models of which there are results, in their order; none where none is named} */
  public ImmutableSet<String> models() {
    return Stream.concat(
            model().stream(),
            Streams.stream(Iterables.concat(scores(), groups()))
                .flatMap(score -> score.model().stream()))
        .collect(toImmutableSet());
  }

  /**
   * {@return the results of one of the {@linkplain #models models} of this result}
   *
   * @throws IllegalArgumentException if there are none of the model
   */
  public ImportResult only(String model) {
    if (!models().contains(model)) {
      throw new IllegalArgumentException(
          "Model must be one of %s: \"%s\"".formatted(models(), model));
    }
    return new Builder()
        .format(format())
        .model(model)
        .addAllScores(only(model, scores()))
        .addAllGroups(only(model, groups()))
        .addAllIssues(issues())
        .build();
  }

  private ImmutableList<ImportedScore> only(String model, ImmutableList<ImportedScore> all) {
    return all.stream()
        .filter(score -> score.model().or(this::model).filter(model::equals).isPresent())
        .map(score -> score.withoutModel())
        .collect(toImmutableList());
  }

  static final class Builder extends ImmutableImportResult.Builder {
    Builder() {}
  }
}
