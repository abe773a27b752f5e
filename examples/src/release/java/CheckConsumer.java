import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that a program of someone else compiles without a warning against the jars and runs, on
 * the class path and on the module path, with Jackson 2 only.
 *
 * <p>Run by the profile {@code release}: {@code java CheckConsumer.java CLASS_PATH}.
 */
final class CheckConsumer {
  private static final String PROGRAM =
      """
      package consumer;

      import java.util.List;
      import org.sovereignparity.json.ParityJson;
      import org.sovereignparity.json.oracle.Oracle;
      import org.sovereignparity.number.Threshold;
      import org.sovereignparity.parity.Aggregation;
      import org.sovereignparity.parity.ParityPolicy;

      public final class Main {
        private Main() {}

        public static void main(String[] args) {
          ParityPolicy policy = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
          if (!ParityJson.readPolicy(ParityJson.write(policy)).equals(policy)) {
            throw new AssertionError(policy);
          }
          String answer = Oracle.builtIn().answer("{\\"op\\": \\"rules\\"}");
          System.out.println(Threshold.atLeast("95%") + " " + List.of(answer.length() > 2));
        }
      }
      """;

  private static final String MODULE =
      """
      module consumer {
        requires org.sovereignparity.json;
      }
      """;

  private final Path folder;
  private final String path;

  private CheckConsumer(Path folder, String path) {
    this.folder = folder;
    this.path = path;
  }

  public static void main(String[] args) throws Exception {
    String path =
        Stream.of(args[0].split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            // The tool is a program, not a library.
            .filter(entry -> !entry.matches(".*(sovereign-parity-tool|picocli)[^/\\\\]*"))
            .collect(Collectors.joining(File.pathSeparator));
    if (path.contains("tools" + File.separator + "jackson")) {
      throw new IllegalStateException("Jackson 3 must not be on the path: " + path);
    }
    Path folder = Files.createTempDirectory("consumer");
    CheckConsumer check = new CheckConsumer(folder, path);
    check.onClassPath();
    check.onModulePath();
    System.out.println("A consumer compiles and runs on class path and module path");
  }

  private void onClassPath() throws IOException, InterruptedException {
    Path main = write("Main.java", PROGRAM);
    Path classes = folder.resolve("classes");
    run("javac", "-d", classes.toString(), "-cp", path, main.toString());
    run("java", "-cp", classes + File.pathSeparator + path, "consumer.Main");
  }

  private void onModulePath() throws IOException, InterruptedException {
    Path module = write("module-info.java", MODULE);
    Path classes = folder.resolve("modules");
    Path main = folder.resolve("Main.java");
    run("javac", "-d", classes.toString(), "-p", path, module.toString(), main.toString());
    run("java", "-p", classes + File.pathSeparator + path, "-m", "consumer/consumer.Main");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void run(String tool, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    if (tool.equals("javac")) {
      command.addAll(List.of("--release", "17", "-Xlint:all", "-Werror"));
    }
    command.addAll(List.of(args));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(
          "Consumer must compile and run, but %s ended with %s".formatted(command, status));
    }
  }
}
