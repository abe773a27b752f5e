import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks what is to be published from where others stand, who have nothing but coordinates:
 * programs compile without a warning and run on the class path and on the module path, with no
 * mapper, with Jackson 2, and with Jackson 3 as Spring Boot 4 brings it; the tool runs on each JDK
 * beside that of the build, and its relocated jar behind an old Guava.
 *
 * <p>Run by the profile {@code release}: {@code java CheckConsumer.java BUNDLE VERSION MAVEN_HOME
 * LOCAL_REPOSITORY}. Nothing is written but into a new folder, which stays if the check fails; what
 * is not in the local repository is fetched.
 */
final class CheckConsumer {
  private static final String PLAIN =
      """
      package consumer;

      import org.sovereignparity.json.ParityJson;
      import org.sovereignparity.json.oracle.ConformanceVectors;
      import org.sovereignparity.json.oracle.Oracle;
      import org.sovereignparity.parity.Aggregation;
      import org.sovereignparity.parity.ParityPolicy;

      public final class Main {
        private Main() {}

        public static void main(String[] args) {
          ParityPolicy policy = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
          if (!ParityJson.readPolicy(ParityJson.write(policy)).equals(policy)) {
            throw new AssertionError(policy);
          }
          String answer = Oracle.builtIn().answer("{\\"id\\": \\"1\\", \\"op\\": \\"rules\\"}");
          if (!answer.contains("\\"status\\":\\"decided\\"")) {
            throw new AssertionError(answer);
          }
          ConformanceVectors.cases(ConformanceVectors.files().get(0));
          ParityJson.schema(ParityJson.schemas().first());
        }
      }
      """;

  private static final String WITH_MAPPER =
      """
      package consumer;

      import PACKAGE.databind.json.JsonMapper;
      import org.sovereignparity.json.oracle.Oracle;
      import org.sovereignparity.number.Threshold;

      public final class Main {
        private Main() {}

        public record Goal(String name, Threshold threshold) {}

        public static void main(String[] args) throws Exception {
          check(JsonMapper.builder().findAndAddModules().build());
        }

        static void check(JsonMapper mapper) throws Exception {
          String answer = Oracle.builtIn().answer("{\\"id\\": \\"1\\", \\"op\\": \\"rules\\"}");
          if (!mapper.readTree(answer).get("status").toString().equals("\\"decided\\"")) {
            throw new AssertionError(answer);
          }
          Goal goal = new Goal("95 %", Threshold.percent(95));
          String json = mapper.writeValueAsString(goal);
          if (!json.contains("{\\"atLeast\\":\\"0.95\\"}")
              || !mapper.readValue(json, Goal.class).equals(goal)) {
            throw new AssertionError(json);
          }
        }
      }
      """;

  private static final String ON_SPRING =
      """
      package consumer;

      import org.springframework.boot.Banner;
      import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
      import org.springframework.boot.builder.SpringApplicationBuilder;
      import tools.jackson.databind.json.JsonMapper;

      @EnableAutoConfiguration
      public class OnSpring {
        public static void main(String[] args) throws Exception {
          var application = new SpringApplicationBuilder(OnSpring.class);
          application.bannerMode(Banner.Mode.OFF).logStartupInfo(false);
          try (var context = application.run()) {
            Main.check(context.getBean(JsonMapper.class));
          }
        }
      }
      """;

  /** All is as in the bundle, or as in the build; other repositories are asked for the rest. */
  private static final String SETTINGS =
      """
      <settings>
        <profiles>
          <profile>
            <id>check</id>
            <repositories>
              <repository><id>bundle</id><url>%1$s</url></repository>
              <repository><id>kept</id><url>%2$s</url></repository>
            </repositories>
            <pluginRepositories>
              <pluginRepository><id>kept</id><url>%2$s</url></pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles>
          <activeProfile>check</activeProfile>
        </activeProfiles>
      </settings>
      """;

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>consumer</groupId>
        <artifactId>consumer</artifactId>
        <version>1</version>
        <dependencyManagement>
          <dependencies>
      %s    </dependencies>
        </dependencyManagement>
        <dependencies>
      %s  </dependencies>
      </project>
      """;

  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:";

  private static final Path JDK = Path.of(System.getProperty("java.home"));

  private final Path folder;
  private final String version;
  private final String maven;

  private CheckConsumer(Path folder, String version, Path mavenHome) {
    this.folder = folder;
    this.version = version;
    this.maven = mavenHome.resolve("bin").resolve("mvn").toString();
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("consumer");
    Files.writeString(
        folder.resolve("settings.xml"),
        SETTINGS.formatted(Path.of(args[0]).toUri(), Path.of(args[3]).toUri()));
    CheckConsumer check = new CheckConsumer(folder, args[1], Path.of(args[2]));
    check.library("json", "", "", PLAIN);
    check.library("jackson2", "", "", WITH_MAPPER.replace("PACKAGE", "com.fasterxml.jackson"));
    check.onSpring();
    check.tool();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void onSpring() throws Exception {
    Consumer consumer =
        library(
            "jackson3",
            imported("org.springframework.boot", "spring-boot-dependencies", "4.0.7"),
            dependency("org.springframework.boot", "spring-boot-starter-jackson", ""),
            WITH_MAPPER.replace("PACKAGE", "tools.jackson"));
    consumer.write("OnSpring.java", ON_SPRING);
    consumer.onClassPath("OnSpring");
  }

  private Consumer library(String artifact, String imports, String dependencies, String program)
      throws Exception {
    String pom =
        POM.formatted(
            imports + imported("org.sovereignparity", "sovereign-parity-bom", version),
            dependency("org.sovereignparity", "sovereign-parity-" + artifact, "") + dependencies);
    Path home = Files.createDirectory(folder.resolve(artifact));
    Files.writeString(home.resolve("pom.xml"), pom);
    maven(home, "build-classpath", "-Dmdep.outputFile=path");
    Consumer consumer = new Consumer(home, Files.readString(home.resolve("path")));
    consumer.write("Main.java", program);
    consumer.write(
        "module-info.java",
        "module consumer { requires transitive org.sovereignparity.%s; exports consumer; }"
            .formatted(artifact));
    consumer.onClassPath("Main");
    consumer.onModulePath();
    System.out.println("A consumer of " + artifact + " compiles and runs on both paths");
    return consumer;
  }

  private static String imported(String group, String artifact, String version) {
    String more = "<version>%s</version><type>pom</type><scope>import</scope>".formatted(version);
    return dependency(group, artifact, more);
  }

  private static String dependency(String group, String artifact, String more) {
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s</dependency>%n"
        .formatted(group, artifact, more);
  }

  private void tool() throws Exception {
    Path home = Files.createDirectory(folder.resolve("tool"));
    String tool = "org.sovereignparity:sovereign-parity-tool:" + version + ":jar:";
    String guava = "com.google.guava:guava:16.0.1";
    for (String artifact : List.of(tool + "all", tool + "relocated", guava)) {
      maven(home, "copy", "-Dartifact=" + artifact, "-DoutputDirectory=.", "-Dmdep.stripVersion");
    }
    Files.writeString(home.resolve("t.csv"), "Benchmark,A,B\nx,95,100\n");
    List<String> assess = List.of("assess", "t.csv", "A", "B", "--at-least", "95%");
    List<Path> jdks = jdks();
    for (Path jdk : jdks) {
      run(home, program(jdk, "java"), List.of("-jar", "sovereign-parity-tool-all.jar"), assess);
    }
    String path = "guava.jar" + File.pathSeparator + "sovereign-parity-tool-relocated.jar";
    List<String> main = List.of("-cp", path, "org.sovereignparity.tool.Main");
    run(home, program(JDK, "java"), main, assess);
    System.out.println("The tool runs on " + jdks + ", and behind an old Guava if relocated");
  }

  /** {@return the JDK of the build, and those beside it} */
  private static List<Path> jdks() throws IOException {
    try (Stream<Path> beside = Files.list(JDK.getParent())) {
      return Stream.concat(Stream.of(JDK), beside.filter(Files::isDirectory).sorted())
          .filter(jdk -> Files.isExecutable(jdk.resolve("bin").resolve("javac")))
          .map(CheckConsumer::real)
          .distinct()
          .toList();
    }
  }

  private static Path real(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void maven(Path home, String goal, String... options) throws Exception {
    List<String> places =
        List.of(
            "-gs",
            folder.resolve("settings.xml").toString(),
            "-Dmaven.repo.local=" + folder.resolve("repository"));
    run(home, List.of(maven, "-q", "-B", PLUGIN + goal), places, List.of(options));
  }

  private static List<String> program(Path jdk, String name) {
    return List.of(jdk.resolve("bin").resolve(name).toString());
  }

  @SafeVarargs
  private static void run(Path home, List<String>... words) throws Exception {
    List<String> command = Stream.of(words).flatMap(List::stream).toList();
    Path output = home.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          "Command must succeed: " + command + System.lineSeparator() + Files.readString(output));
    }
  }

  /** Somebody's program in a folder, which needs what is on a path. */
  private record Consumer(Path home, String path) {
    private static final List<String> STRICT =
        List.of("--release", "17", "-Xlint:all", "-Werror", "-d");

    void write(String file, String text) throws IOException {
      Files.writeString(home.resolve(file), text);
    }

    void onClassPath(String main) throws Exception {
      Files.createDirectories(home.resolve("classes"));
      String all = "classes" + File.pathSeparator + path;
      run(home, program(JDK, "javac"), STRICT, List.of("classes", "-cp", all, main + ".java"));
      run(home, program(JDK, "java"), List.of("-cp", all, "consumer." + main));
    }

    void onModulePath() throws Exception {
      run(
          home,
          program(JDK, "javac"),
          STRICT,
          List.of("modules", "-p", path, "module-info.java", "Main.java"));
      String all = "modules" + File.pathSeparator + path;
      run(home, program(JDK, "java"), List.of("-p", all, "-m", "consumer/consumer.Main"));
    }
  }
}
