package org.sovereignparity.json.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.lineage.Fixtures.DAY;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host without {@code jackson-dataformat-yaml}. */
class WithoutYamlTest {

  /** The class path of the test without the library. */
  private static URLClassLoader withoutYaml() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("jackson-dataformat-yaml") && !entry.contains("snakeyaml")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  @Test
  void bom_isRead() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = withoutYaml()) {
      Method read =
          loader
              .loadClass(LineageDocument.class.getName())
              .getMethod("readBom", String.class, LocalDate.class);
      assertThat(read.invoke(null, Fixtures.bom(), DAY).toString())
          .isEqualTo(LineageDocument.readBom(Fixtures.bom(), DAY).toString());
    }
  }

  @Test
  void card_saysWhatIsLacking() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = withoutYaml()) {
      Class<?> model = loader.loadClass("org.sovereignparity.model.Model");
      Method read =
          loader
              .loadClass(LineageDocument.class.getName())
              .getMethod("readCard", model, String.class, LocalDate.class);
      Object named = model.getMethod("of", String.class).invoke(null, "a/b");
      assertThatThrownBy(() -> read.invoke(null, named, "license: mit", DAY))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "To read YAML jackson-dataformat-yaml must be on the class path or module path");
    }
  }
}
