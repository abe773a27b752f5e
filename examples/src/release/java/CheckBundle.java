import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/**
 * Checks a folder that is to be published against what Maven Central asks: for each artifact a pom
 * with all that it must say, sources, documentation, an SBOM, checksums that are right, and
 * signatures. A rehearsal is not signed, and may have placeholders and snapshots.
 *
 * <p>Source: <a
 * href="https://central.sonatype.org/publish/requirements/">central.sonatype.org/publish/requirements</a>.
 *
 * <p>Run by the profile {@code release}: {@code java CheckBundle.java FOLDER IS_REHEARSAL}.
 */
final class CheckBundle {
  private static final List<String> MUST_SAY =
      List.of(
          "groupId",
          "artifactId",
          "version",
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/connection",
          "scm/url");

  private static final Map<String, String> CHECKSUMS = Map.of("md5", "MD5", "sha1", "SHA-1");

  private final boolean isRehearsal;
  private final List<String> faults = new ArrayList<>();
  private int artifacts;
  private int files;

  private CheckBundle(boolean isRehearsal) {
    this.isRehearsal = isRehearsal;
  }

  public static void main(String[] args) throws Exception {
    CheckBundle check = new CheckBundle(Boolean.parseBoolean(args[1]));
    for (Path file : published(Path.of(args[0]))) {
      check.file(file);
    }
    System.out.printf(
        "%s artifacts, %s files in %s%s%n",
        check.artifacts,
        check.files,
        args[0],
        check.isRehearsal ? ": a rehearsal, without signatures and a publisher" : "");
    check.faults.forEach(System.err::println);
    if (!check.faults.isEmpty() || check.artifacts == 0) {
      System.err.println("The bundle must be as Maven Central asks, but is not");
      System.exit(1);
    }
  }

  private static List<Path> published(Path bundle) throws IOException {
    try (Stream<Path> all = Files.walk(bundle)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !name(file).matches("maven-metadata.*|.*\\.(md5|sha1|sha256|sha512|asc)"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private void file(Path file) throws Exception {
    files++;
    for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
      checksum(file, beside(file, "." + checksum.getKey()), checksum.getValue());
    }
    if (!isRehearsal) {
      exists(beside(file, ".asc"));
    }
    if (name(file).endsWith(".jar")) {
      jar(file);
    }
    if (name(file).endsWith(".pom")) {
      artifacts++;
      artifact(file);
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(name(file) + ending);
  }

  private void checksum(Path file, Path stated, String algorithm)
      throws IOException, GeneralSecurityException {
    if (exists(stated)) {
      byte[] bytes = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
      String computed = String.format("%0" + 2 * bytes.length + "x", new BigInteger(1, bytes));
      expect(
          Files.readString(stated, UTF_8).strip().equals(computed), stated, "must be " + computed);
    }
  }

  private void jar(Path file) throws IOException {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      expect(jar.stream().anyMatch(entry -> !entry.isDirectory()), file, "must hold something");
      boolean isRunnable = !name(file).matches(".*-(sources|javadoc)\\.jar");
      expect(!isRunnable || jar.getEntry("META-INF/LICENSE") != null, file, "must hold a licence");
    }
  }

  private void artifact(Path file) throws Exception {
    Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    XPath path = XPathFactory.newInstance().newXPath();
    for (String element : MUST_SAY) {
      String value = path.evaluate("/project/" + element, pom).strip();
      expect(!value.isEmpty() && !value.contains("${"), file, "must have " + element);
      expect(isRehearsal || !value.contains(".invalid"), file, "must have a real " + element);
    }
    boolean hasSnapshots = Files.readString(file).contains("-SNAPSHOT</version>");
    expect(isRehearsal || !hasSnapshots, file, "must have no snapshots");
    if (!path.evaluate("/project/packaging", pom).equals("pom")) {
      for (String ending : List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")) {
        exists(file.resolveSibling(name(file).replaceAll("\\.pom$", ending)));
      }
    }
  }

  private boolean exists(Path file) {
    boolean exists = Files.isRegularFile(file);
    expect(exists, file, "must be there");
    return exists;
  }

  private void expect(boolean holds, Path file, String what) {
    if (!holds) {
      faults.add(file + " " + what);
    }
  }
}
