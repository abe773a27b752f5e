package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;
import org.sovereignparity.json.oracle.Oracle;

/** Commands that answer as the library does, but do not keep to the protocol's way of answering. */
final class MisbehavingOracle {
  private static final int BEFORE = 10;

  private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
  private final PrintStream out = new PrintStream(System.out, true, UTF_8);

  private MisbehavingOracle() {}

  public static void main(String[] args) throws Exception {
    MisbehavingOracle oracle = new MisbehavingOracle();
    switch (args[0]) {
      case "skips-on-error" -> oracle.skipOnError();
      case "dies" -> oracle.die();
      case "hangs" -> oracle.hang();
      case "swaps" -> oracle.swap();
      case "repeats" -> oracle.repeat();
      case "garbles" -> oracle.garble();
      case "reads-all-first" -> oracle.readAllFirst();
      case "babbles" -> oracle.babble();
      case "says-goodbye" -> oracle.sayGoodbye();
      case "fails-at-the-end" -> oracle.failAtTheEnd();
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private String next() throws IOException {
    String line = in.readLine();
    return line == null ? null : Oracle.builtIn().answer(line);
  }

  private void skipOnError() throws IOException {
    for (String answer = next(); answer != null; answer = next()) {
      if (!answer.contains("\"refused\"")) {
        out.println(answer);
      }
    }
  }

  private void die() throws IOException {
    for (int i = 0; i < BEFORE; i++) {
      out.println(next());
    }
    System.exit(3);
  }

  private void hang() throws Exception {
    for (int i = 0; i < BEFORE; i++) {
      out.println(next());
    }
    Thread.sleep(3_600_000);
  }

  private void swap() throws IOException {
    String first = next();
    String second = next();
    out.println(second);
    out.println(first);
    answerAll();
  }

  private void repeat() throws IOException {
    String first = next();
    out.println(first);
    out.println(first);
    answerAll();
  }

  private void garble() throws IOException {
    String unused = next();
    out.println("oops");
    answerAll();
  }

  private void readAllFirst() {
    List<String> answers = in.lines().map(Oracle.builtIn()::answer).toList();
    answers.forEach(out::println);
  }

  private void babble() throws IOException {
    String first = next();
    while (!out.checkError()) {
      out.println(first);
    }
  }

  private void sayGoodbye() throws IOException {
    answerAll();
    out.println("goodbye");
  }

  private void failAtTheEnd() throws IOException {
    answerAll();
    System.exit(4);
  }

  private void answerAll() throws IOException {
    for (String answer = next(); answer != null; answer = next()) {
      out.println(answer);
    }
  }
}
