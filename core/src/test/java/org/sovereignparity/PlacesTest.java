package org.sovereignparity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Place;

/** That refusals of core name places in the words of its API, and in no path of a document. */
class PlacesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern NAMED =
      Pattern.compile("(?:Place\\s*\\.of|\\.property)\\(\\s*\"([^\"]*)\"\\s*\\)");
  private static final Pattern ANY = Pattern.compile("(?:Place\\s*\\.of|\\.property)\\(");

  /** Words joined by slashes; citations of files in repositories have a dot or an underscore. */
  private static final Pattern PATH =
      Pattern.compile("\"(/?[a-z][A-Za-z0-9]*(?:/[A-Za-z0-9]*)+)\"");

  @Test
  void properties_ofPlaces_areAccessorsOfPublicTypes() {
    Set<String> named = found(NAMED);
    assertThat(named).contains("submissions", "lineages", "parts", "policy", "tieBreaks");
    assertThat(named).isSubsetOf(accessors());
  }

  @Test
  void places_ofRefusals_areNamedByLiterals() throws IOException {
    try (Stream<Path> files = sources()) {
      assertThat(files.filter(file -> count(ANY, file) != count(NAMED, file)))
          .containsExactly(SOURCES.resolve(source(Place.class)));
    }
  }

  @Test
  void core_holdsNoPathOfADocument() {
    assertThat(found(PATH)).isEmpty();
  }

  private static Set<String> accessors() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sovereignparity")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getMethods().stream())
            .filter(isAccessor())
            .map(JavaMethod::getName)
            .collect(Collectors.toSet());
  }

  private static Predicate<JavaMethod> isAccessor() {
    return method ->
        method.getModifiers().contains(JavaModifier.PUBLIC)
            && !method.getModifiers().contains(JavaModifier.STATIC)
            && method.getRawParameterTypes().isEmpty();
  }

  private static Set<String> found(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = sources()) {
      files.forEach(
          file -> pattern.matcher(text(file)).results().forEach(one -> found.add(one.group(1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static long count(Pattern pattern, Path file) {
    return pattern.matcher(text(file)).results().count();
  }

  private static String source(Class<?> type) {
    return type.getName().replace('.', '/') + ".java";
  }

  private static Stream<Path> sources() throws IOException {
    return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
