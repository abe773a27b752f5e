package org.sovereignparity.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Files such as lm-evaluation-harness 0.4.8 writes, of made-up tasks: two scores with their errors
 * for each, and about as much text about it as in real files. The same seed and size give the same
 * bytes.
 */
public final class GeneratedResults {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  /** About what a task takes in a file. */
  private static final int BYTES_OF_TASK = 1_600;

  private static final String[] WORDS = {
    "Question: {{question}}",
    "\nAnswer:",
    "the",
    "following",
    "are",
    "multiple choice",
    "questions about {{subject}}",
    "\"in quotes\"",
    "次の質問に答えてください。",
    "été",
    "step by step"
  };

  private final SplittableRandom random;
  private final JsonGenerator json;

  private GeneratedResults(long seed, JsonGenerator json) {
    this.random = new SplittableRandom(seed);
    this.json = json;
  }

  /**
   * Writes a folder of files, a hundred in each folder of it.
   *
   * @param args the folder, how many files, and the size of each in MB, which are a million bytes
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int files = Integer.parseInt(args[1]);
    int megabytes = Integer.parseInt(args[2]);
    for (int i = 0; i < files; i++) {
      Path part = Files.createDirectories(folder.resolve("part-%04d".formatted(i / 100)));
      Files.write(part.resolve("results_%06d.json".formatted(i)), of(i, megabytes));
    }
  }

  /** {@return a file of about so many MB} */
  static byte[] of(long seed, int megabytes) {
    return ofTasks(seed, megabytes * 1_000_000 / BYTES_OF_TASK);
  }

  /** {@return a file with so many tasks} */
  static byte[] ofTasks(long seed, int tasks) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      new GeneratedResults(seed, json.useDefaultPrettyPrinter()).write(tasks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private interface Entry {
    void write(String task) throws IOException;
  }

  private void write(int tasks) throws IOException {
    json.writeStartObject();
    table("results", tasks, this::writeRow);
    table("group_subtasks", tasks, task -> json.writeArray(new int[0], 0, 0));
    table("configs", tasks, this::writeConfig);
    table("versions", tasks, task -> json.writeNumber("1.0"));
    table("n-shot", tasks, task -> json.writeNumber(5));
    table("higher_is_better", tasks, task -> writeDirections());
    table("n-samples", tasks, task -> writeSamples());
    json.writeStringField("lm_eval_version", "0.4.8");
    json.writeStringField("model_name", "made-up/model-" + random.nextInt(1_000));
    json.writeEndObject();
  }

  private void table(String name, int tasks, Entry entry) throws IOException {
    json.writeObjectFieldStart(name);
    for (int i = 0; i < tasks; i++) {
      String task = "made_up_task_" + i;
      json.writeFieldName(task);
      entry.write(task);
    }
    json.writeEndObject();
  }

  private void writeRow(String task) throws IOException {
    json.writeStartObject();
    json.writeStringField("alias", task);
    for (String metric : new String[] {"acc", "acc_norm"}) {
      json.writeNumberField(metric + ",none", random.nextDouble());
      json.writeNumberField(metric + "_stderr,none", random.nextDouble() / 50);
    }
    json.writeEndObject();
  }

  private void writeConfig(String task) throws IOException {
    json.writeStartObject();
    json.writeStringField("task", task);
    json.writeStringField("dataset_path", "made-up/" + task);
    json.writeStringField("doc_to_text", text(12));
    json.writeStringField("doc_to_target", "{{choices.label.index(answerKey)}}");
    json.writeStringField("description", text(20));
    json.writeStringField("fewshot_delimiter", "\n\n");
    json.writeNumberField("num_fewshot", 5);
    json.writeArrayFieldStart("metric_list");
    for (String metric : new String[] {"acc", "acc_norm"}) {
      json.writeStartObject();
      json.writeStringField("metric", metric);
      json.writeStringField("aggregation", "mean");
      json.writeBooleanField("higher_is_better", true);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("output_type", "multiple_choice");
    json.writeBooleanField("should_decontaminate", false);
    json.writeEndObject();
  }

  private void writeDirections() throws IOException {
    json.writeStartObject();
    json.writeBooleanField("acc", true);
    json.writeBooleanField("acc_norm", true);
    json.writeEndObject();
  }

  private void writeSamples() throws IOException {
    int samples = 100 + random.nextInt(10_000);
    json.writeStartObject();
    json.writeNumberField("original", samples);
    json.writeNumberField("effective", samples);
    json.writeEndObject();
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }
}
