package dev.mochaberry.translator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Javadoc as docstrings. */
class DocstringTest {

  private static String docstring(String comment) {
    SourceFile file = new SourceFile("A.java", "package p;\n" + comment + "\nclass A {}\n");
    return Sources.parse(List.of(file)).typeDoc("p/A").orElse(null);
  }

  @Test
  void oneLineStaysOneLine() {
    assertThat(docstring("/** Downloads the start of a page. */"))
        .isEqualTo("Downloads the start of a page.");
  }

  @Test
  void starsGoAndLinesStay() {
    assertThat(docstring("/**\n * One\n * two.\n *\n * Three.\n */"))
        .isEqualTo("One\ntwo.\n\nThree.");
  }

  @Test
  void inlineTagsShowWhatTheyNameOrHold() {
    assertThat(
            docstring(
                "/** {@code a < b}, {@link A#b}, {@link #c(int, long)}, {@linkplain A the A},"
                    + " {@literal <x>}, {@code {1}}. */"))
        .isEqualTo("a < b, A.b, c(int, long), the A, <x>, {1}.");
  }

  @Test
  void htmlBecomesPlainText() {
    assertThat(
            docstring(
                "/**\n"
                    + " * A <b>bold</b> &lt;word&gt;&#33;\n"
                    + " * <p>Next:\n"
                    + " * <ul>\n"
                    + " *   <li>one\n"
                    + " *       more\n"
                    + " *   <li>two</li>\n"
                    + " * </ul>\n"
                    + " * List<String> */"))
        .isEqualTo("A bold <word>!\n\nNext:\n- one\n  more\n- two\nList<String>");
  }

  @Test
  void preformattedTextKeepsItsSpaces() {
    assertThat(
            docstring(
                "/**\n * So:\n * <pre>{@code\n * if (x) {\n *   @A y();\n * }\n * }</pre>\n */"))
        .isEqualTo("So:\n\n    if (x) {\n      @A y();\n    }");
  }

  @Test
  void blockTagsAreLines() {
    assertThat(
            docstring(
                "/**\n"
                    + " * Adds.\n"
                    + " *\n"
                    + " * @param a the first,\n"
                    + " *     not zero\n"
                    + " * @param <T> dropped\n"
                    + " * @param b\n"
                    + " * @return the sum\n"
                    + " * @throws java.io.IOException if not\n"
                    + " * @see A#b\n"
                    + " * @author nobody\n"
                    + " */"))
        .isEqualTo(
            "Adds.\n\na: the first,\n    not zero\nReturns the sum\n"
                + "Raises java.io.IOException: if not\nSee A.b");
  }

  @Test
  void anInlineReturnIsASentence() {
    assertThat(docstring("/** {@return the sum} */")).isEqualTo("Returns the sum.");
  }

  @Test
  void markdownStaysAsItIs() {
    assertThat(docstring("/// A *list*:\n///\n/// - one\n/// @see B"))
        .isEqualTo("A *list*:\n\n- one\n\nSee B");
  }

  @Test
  void otherCommentsAndEmptyOnesAreNone() {
    assertThat(docstring("// no")).isNull();
    assertThat(docstring("/* no */")).isNull();
    assertThat(docstring("/** */")).isNull();
    assertThat(docstring("/** @author nobody */")).isNull();
  }

  @Test
  void annotationsMayStandBetween() {
    assertThat(docstring("/** Yes. */ // no\n@Deprecated(since = \"1\")\npublic"))
        .isEqualTo("Yes.");
  }
}
