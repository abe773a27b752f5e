package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The jars with all parts inside keep one file of each name: the licences that differ are in ours.
 */
class LicencesTest {
  private static final String LICENCE = "META-INF/LICENSE";
  private static final String END_OF_APACHE = "limitations under the License.";

  private static String text(URL resource) throws IOException {
    return CharMatcher.whitespace().trimAndCollapseFrom(Resources.toString(resource, UTF_8), ' ');
  }

  /** {@return what the libraries' own files say after the Apache License} */
  private static List<String> others() throws IOException {
    List<String> others = new ArrayList<>();
    for (URL file : Collections.list(LicencesTest.class.getClassLoader().getResources(LICENCE))) {
      String licence = text(file);
      assertThat(licence).as("%s", file).contains("Apache");
      int end = licence.lastIndexOf(END_OF_APACHE);
      String rest = end < 0 ? "" : licence.substring(end + END_OF_APACHE.length());
      CharMatcher line = CharMatcher.anyOf("= ");
      if (!line.trimFrom(rest).isEmpty()) {
        others.add(line.trimFrom(rest));
      }
    }
    return others;
  }

  @Test
  void thirdPartyLicences_haveWhatLibrariesSayBesideTheApacheLicence() throws IOException {
    String ours = text(Resources.getResource("META-INF/THIRD-PARTY-LICENSES"));
    assertThat(others())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(other -> assertThat(ours).contains(other));
    assertThat(ours).contains("Jorge Fernandez-de-Cossio-Diaz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FastDoubleParser-LICENSE",
        "FastDoubleParser-ThirdParty-LICENSE",
        "Schubfach-LICENSE"
      })
  void licencesOfJackson_areWhereOursSays(String name) throws IOException {
    assertThat(text(Resources.getResource("META-INF/THIRD-PARTY-LICENSES"))).contains(name);
    assertThat(Resources.getResource("META-INF/" + name)).isNotNull();
  }
}
