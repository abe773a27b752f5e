package org.sovereignparity.json.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sovereignparity.json.document.InvalidDocumentException;

/**
 * The files of one run by their names, as far as they may hold scores of single items: a log of
 * Inspect, {@code per_instance_stats.json} of HELM, {@code samples_<task>_<date>.jsonl} of
 * lm-evaluation-harness.
 */
record ItemFiles(Map<String, byte[]> files) {
  private static final String OF_HELM = "per_instance_stats.json";
  private static final Pattern OF_LM_EVAL = Pattern.compile("samples_(.+)_[^_]+\\.jsonl");

  /**
   * {@return the items of a score, if one file holds them}
   *
   * @throws InvalidDocumentException if the file is damaged
   */
  Optional<ItemResults> of(Candidate candidate) {
    ImportedScore score = candidate.score();
    String metric = score.metric().orElse("");
    return switch (candidate.format()) {
      case INSPECT -> ofLog(setting(candidate, Settings.SCORER));
      case HELM -> {
        String split = setting(candidate, Settings.SPLIT);
        yield read(OF_HELM::equals, file -> ItemResults.readHelm(file, metric, split));
      }
      case LM_EVAL -> {
        String key = score.filter().map(filter -> metric + ',' + filter).orElse(metric);
        yield read(
            name -> isOf(name, score.benchmark()), file -> ItemResults.readLmEval(file, key));
      }
      default -> Optional.empty();
    };
  }

  private static String setting(Candidate candidate, String key) {
    return candidate.settings().getOrDefault(key, "");
  }

  private static boolean isOf(String name, String task) {
    Matcher matcher = OF_LM_EVAL.matcher(name);
    return matcher.matches() && matcher.group(1).equals(task);
  }

  /** A log may have been written without its samples. */
  private Optional<ItemResults> ofLog(String scorer) {
    try {
      return read(name -> true, log -> ItemResults.readInspect(log, scorer));
    } catch (InvalidDocumentException e) {
      if (e.code() == ImportRefusal.UNKNOWN_FORMAT) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Optional<ItemResults> read(
      Predicate<String> isMeant, Function<byte[], ItemResults> reader) {
    List<Map.Entry<String, byte[]>> meant =
        files.entrySet().stream().filter(file -> isMeant.test(file.getKey())).toList();
    return meant.size() == 1 ? Optional.of(read(meant.get(0), reader)) : Optional.empty();
  }

  private static ItemResults read(
      Map.Entry<String, byte[]> file, Function<byte[], ItemResults> reader) {
    try {
      return reader.apply(file.getValue());
    } catch (InvalidDocumentException e) {
      throw new InvalidDocumentException(e.code(), file.getKey() + "#" + e.at(), e.why());
    }
  }
}
