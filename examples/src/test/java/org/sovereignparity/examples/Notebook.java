package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A notebook of Jupyter: what its cells of code say, and what comes out of each. */
final class Notebook {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode json;

  private Notebook(JsonNode json) {
    this.json = json;
  }

  static Notebook read(Path file) throws IOException {
    return new Notebook(MAPPER.readTree(Files.readString(file, UTF_8)));
  }

  /**
   * Compares what came out of two runs of one notebook; the exit status is 1 if it differs.
   *
   * @param args the notebook as it is kept, and as it was run
   * @throws IOException if one cannot be read
   */
  public static void main(String[] args) throws IOException {
    Notebook kept = read(Path.of(args[0]));
    Notebook run = read(Path.of(args[1]));
    for (int i = 0; i < kept.code().size(); i++) {
      if (!kept.outputs().get(i).equals(run.outputs().get(i))) {
        System.err.printf(
            "Cell %s gives another output than is kept:%n%s%n", i + 1, run.outputs().get(i));
        System.exit(1);
      }
    }
  }

  private List<JsonNode> cells() {
    return StreamSupport.stream(json.get("cells").spliterator(), false)
        .filter(cell -> cell.get("cell_type").textValue().equals("code"))
        .toList();
  }

  /** {@return the text of each cell of code} */
  List<String> code() {
    return cells().stream().map(cell -> text(cell.get("source"))).toList();
  }

  /** {@return the value of each cell of code as HTML; empty where it has none} */
  List<String> outputs() {
    return cells().stream().map(Notebook::output).toList();
  }

  private static String output(JsonNode cell) {
    return StreamSupport.stream(cell.get("outputs").spliterator(), false)
        .map(output -> text(output.at("/data/text~1html")))
        .collect(joining());
  }

  /** A text may stand as a list of its lines. */
  private static String text(JsonNode text) {
    return text.isArray()
        ? StreamSupport.stream(text.spliterator(), false)
            .map(JsonNode::textValue)
            .collect(joining())
        : text.asText("");
  }

  /** Writes the notebook with other outputs. */
  void write(Path file, List<String> outputs) throws IOException {
    for (int i = 0; i < outputs.size(); i++) {
      ObjectNode cell = (ObjectNode) cells().get(i);
      cell.put("execution_count", i + 1);
      ArrayNode all = cell.putArray("outputs");
      if (!outputs.get(i).isEmpty()) {
        ObjectNode output = all.addObject().put("output_type", "execute_result");
        output.put("execution_count", i + 1).putObject("metadata");
        ArrayNode lines = output.putObject("data").putArray("text/html");
        List.of(outputs.get(i).split("(?<=\n)")).forEach(lines::add);
      }
    }
    Files.writeString(file, json.toPrettyString() + "\n", UTF_8);
  }
}
