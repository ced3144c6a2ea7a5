package dev.mochaberry.translator.source;

import static dev.mochaberry.translator.source.Python.attempt;
import static dev.mochaberry.translator.source.Python.call;
import static dev.mochaberry.translator.source.Python.loop;
import static dev.mochaberry.translator.source.Python.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is: no exception, and nothing but comments is added. */
class AnyTextTest {
  private static final String JAVA =
      """
      /** The {@code type}. */
      class A {
        int x = 0x1F; // a field
        /** Runs. @return x */
        int run(int y) { // header
          // before
          if (y > 0) { // positive
            a(); // a
            /* end */
          } else if (y < 0) { /* negative */ b(); }
          else {
            // nothing
          }
          try { c(); } catch (Exception e) { /* ignored */ }
          switch (y) { case 1: /* one */ d(); // d
            default: // rest
          }
          while (e()) { // wait
          } // while
          return new Object() { // inner
            int z() { return 1; } // z
          }.hashCode();
          // after
        } // run
      }
      """;

  private static void ask(String text, int seed) {
    Sources sources = Sources.parse(List.of(new SourceFile("A.java", text)));
    List<PyStmt> body = body(new Random(seed));
    List<PyStmt> commented = sources.comments("A", body);
    assertThat(withoutComments(commented)).isEqualTo(body);
    assertThat(Python.print(commented)).isNotEmpty();
    sources.typeDoc("A");
    sources.literal("A", seed % 20, 31);
    sources.columnOf("A", seed % 20, "a");
  }

  private static List<PyStmt> body(Random random) {
    List<PyStmt> body = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      body.add(stmt(random, 3));
    }
    return body;
  }

  private static PyStmt stmt(Random random, int depth) {
    int line = random.nextInt(25);
    List<PyStmt> inner = List.of(depth > 0 ? stmt(random, depth - 1) : new PyStmt.Pass(line));
    return switch (random.nextInt(6)) {
      case 0 -> when("x", line, inner);
      case 1 -> when("x", line, inner, depth > 0 ? stmt(random, depth - 1) : call("f", line));
      case 2 -> loop("x", line, inner.get(0), call("g", random.nextInt(25)));
      case 3 -> attempt(line, inner, "E", new PyStmt.Pass(line));
      default -> call("h", line);
    };
  }

  private static List<PyStmt> withoutComments(List<PyStmt> block) {
    List<PyStmt> result = new ArrayList<>();
    for (PyStmt s : block) {
      PyStmt code = s instanceof PyStmt.Commented c ? c.statement() : s;
      if (!(s instanceof PyStmt.Comment || s instanceof PyStmt.Blank)) {
        result.add(PyBlocks.map(code, AnyTextTest::withoutComments));
      }
    }
    return result;
  }

  @Test
  void anyBodyKeepsItsStatements() {
    for (int seed = 0; seed < 2000; seed++) {
      ask(JAVA, seed);
    }
  }

  @Test
  void brokenTextIsSilent() {
    Random random = new Random(1);
    String pieces = "{}()\"'/*\\\n\r;@<>#0x_.é\u0000\ud800$ab";
    for (int seed = 0; seed < 300; seed++) {
      StringBuilder text = new StringBuilder(JAVA);
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
        }
      }
      ask(text.toString(), seed);
      ask(JAVA.substring(0, random.nextInt(JAVA.length())), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\\", "\"\"\"", "'", "/*", "/**/", "{@", "}}}}", "0x", "class", "\0"})
  void shortTextsAreSilent(String text) {
    ask(text, 7);
    ask("class A { // x\n" + text, 7);
  }

  @Test
  void deepTextIsSilent() {
    String deep =
        "class A { int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; // x\n}";
    ask(deep, 3);
    ask("/** " + "{@b ".repeat(20_000) + "}".repeat(20_000) + " */ class A {}", 3);
  }
}
