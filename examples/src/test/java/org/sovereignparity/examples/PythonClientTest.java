package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sovereignparity.json.oracle.Oracle;

/** {@code oracle.py}, where there is a Python. */
class PythonClientTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @BeforeEach
  void checkPython() throws IOException, InterruptedException {
    boolean runs;
    try {
      runs = python("-c", "import sys; sys.exit(sys.version_info < (3, 8))").waitFor() == 0;
    } catch (IOException e) {
      runs = false;
    }
    assumeTrue(runs, "There is no python3 of version 3.8 or later here");
  }

  private Process python(String... args) throws IOException {
    return new ProcessBuilder(
            Stream.concat(Stream.of("python3"), Stream.of(args)).toArray(String[]::new))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private String printed(String... args) throws IOException, InterruptedException {
    ToolJar.save(folder.resolve("examples/target/sovereign-parity-oracle.jar"));
    Process process = python(args);
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static String client() {
    return Path.of("oracle.py").toAbsolutePath().toString();
  }

  @Test
  void client_requestsOfAFile_areAnsweredAsInJava() throws Exception {
    List<String> requests =
        Stream.of("oracle.md", "oracle-round.md", "oracle-eligibility.md", "oracle-support.md")
            .flatMap(page -> Page.of("json/docs/" + page).text().lines())
            .filter(line -> line.startsWith("{\"id\":") && line.contains("\"op\":"))
            .toList();
    assertThat(requests).hasSizeGreaterThan(4);
    ArrayNode file = JSON.createArrayNode();
    for (String request : requests) {
      file.add(JSON.readTree(request));
    }
    Files.writeString(folder.resolve("requests.json"), file.toString());
    List<JsonNode> answers =
        JSON.readerFor(JsonNode.class)
            .<JsonNode>readValues(printed(client(), "requests.json"))
            .readAll();
    assertThat(answers).hasSameSizeAs(requests);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(texts(answers.get(i)))
          .isEqualTo(texts(JSON.readTree(Oracle.builtIn().answer(requests.get(i)))));
    }
  }

  /** Python prints the digits of a number as text, so that none is lost. */
  private static JsonNode texts(JsonNode answer) {
    if (answer.isObject()) {
      ObjectNode texts = JSON.createObjectNode();
      answer.properties().forEach(one -> texts.set(one.getKey(), texts(one.getValue())));
      return texts;
    }
    if (answer.isArray()) {
      ArrayNode texts = JSON.createArrayNode();
      answer.forEach(one -> texts.add(texts(one)));
      return texts;
    }
    return answer.isDouble() ? JSON.getNodeFactory().textNode(answer.asText()) : answer;
  }

  @Test
  void programmeOfTheGuide_fromPython_printsWhatThePageShows() throws Exception {
    Page guide = Page.of("json/docs/write-your-programme.md");
    guide.saveFiles(folder);
    Files.createDirectories(folder.resolve("examples"));
    Files.copy(Path.of("oracle.py"), folder.resolve("examples/oracle.py"));
    List<Page.Block> blocks = guide.blocks();
    int script =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i).language().equals("python"))
            .findFirst()
            .orElseThrow();
    assertThat(printed(blocks.get(script).file()))
        .isEqualToNormalizingNewlines(blocks.get(script + 1).text());
  }

  @Test
  void client_refusedRequest_raisesCodeAndPlace() throws Exception {
    Files.writeString(
        folder.resolve("ask.py"),
        """
        import sys
        sys.path.insert(0, sys.argv[1])
        from oracle import Oracle, Refused
        with Oracle() as oracle:
            try:
                oracle.ask("interval", method="wilson", confidence="0.95", x=3, n=-1)
            except Refused as refused:
                print(refused.answer["code"], refused.answer["at"])
        """);
    assertThat(printed("ask.py", Path.of("").toAbsolutePath().toString()))
        .isEqualToIgnoringNewLines("NUMBER_OUT_OF_BOUNDS /n");
  }
}
