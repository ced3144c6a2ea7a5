package dev.mochaberry.translator.source;

import static dev.mochaberry.translator.source.Python.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are found by class name; literals and words by line. */
class SourcesTest {

  private static Sources line(String line) {
    return Sources.parse(
        List.of(new SourceFile("A.java", "class A { void f() {\n" + line + "\n} }")));
  }

  @Test
  void filesOfOneNameAreToldApartByTheirPackage() {
    Sources sources =
        Sources.parse(
            List.of(
                new SourceFile("A.java", "package a.b;\n/** One. */ class A {}"),
                new SourceFile("A.java", "@X package c; /** Two. */ class A {}"),
                new SourceFile("A.java", "/** Three. */ class A { /** In. */ class B {} }")));
    assertThat(sources.typeDoc("a/b/A")).contains("One.");
    assertThat(sources.typeDoc("c/A")).contains("Two.");
    assertThat(sources.typeDoc("A")).contains("Three.");
    assertThat(sources.typeDoc("A$B")).contains("In.");
    assertThat(sources.typeDoc("d/A")).isEmpty();
  }

  @Test
  void aFileMayHaveSeveralTypesAndDollarsInTheirNames() {
    Sources sources =
        Sources.parse(
            List.of(
                new SourceFile(
                    "A.java", "class A {}\n/** X. */ record A$x(int i) { /** Y. */ enum Y {} }")));
    assertThat(sources.typeDoc("A$x")).contains("X.");
    assertThat(sources.typeDoc("A$x$Y")).contains("Y.");
    assertThat(sources.typeDoc("A")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'int i = 0xFF;', 255, 0xFF",
    "'int i = 0Xff;', 255, 0Xff",
    "'int i = 0b1010;', 10, 0b1010",
    "'long i = 1_000_000L;', 1000000, 1_000_000",
    "'int i = 1__0;', 10, 1_0",
    "'int i = 017;', 15, 0o17",
    "'int i = 0_17;', 15, 0o17",
    "'int i = -0x10;', -16, -0x10",
    "'return -0x10;', -16, -0x10",
    "'i = j - 0x10;', 16, 0x10",
    "'f(0xFF, 0xFF);', 255, 0xFF",
    "'f(\"255\", 0xFF); // 255', 255, 0xFF",
    "'long i = 0xFFFFFFFFL;', 4294967295, 0xFFFFFFFF",
    "'int i = 0x7fff_ffff;', 2147483647, 0x7fff_ffff",
  })
  void aNumberKeepsItsSpelling(String java, long value, String python) {
    assertThat(line(java).literal("A", 2, value)).contains(python);
  }

  @ParameterizedTest
  @CsvSource({
    "'int i = 255;', 255",
    "'int i = 0xFFFFFFFF;', -1",
    "'int i = 0xFFFFFFFF;', 4294967295000",
    "'f(0xFF, 255);', 255",
    "'f(0xFF, 0xff);', 255",
    "'f(0x41, ''A'');', 65",
    "'f(0x0a, ''\\n'');', 10",
    "'f(0x41, ''\\u0041'');', 65",
    "'i = j - 0x10;', -16",
    "'double d = 0x1p4;', 16",
    "'double d = 1_0e1 + 1_00d;', 100",
    "'int i = 0;', 0",
    "'// 0xFF', 255",
    "'int i = 0xx;', 0",
  })
  void otherwiseItHasNoSpellingOfItsOwn(String java, long value) {
    assertThat(line(java).literal("A", 2, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'  a.format(x);', format, 5, 6",
    "'/* format */ \"format\" + format();', format, 25, 6",
    "'String format = String.format(x);', format, 24, 6",
    "'Object o = A::size;', size, 15, 4",
    "'int size = 1;', size, 5, 4",
    "'\tx();', x, 2, 1",
  })
  void aWordIsFoundOutsideOfCommentsAndStrings(String java, String word, int column, int length) {
    Optional<int[]> found = line(java).columnOf("A", 2, word);
    assertThat(found).hasValueSatisfying(f -> assertThat(f).containsExactly(column, length));
  }

  @Test
  void aWordThatIsNotThereIsNotFound() {
    assertThat(line("resize(); // size").columnOf("A", 2, "size")).isEmpty();
    assertThat(line("size();").columnOf("A", 99, "size")).isEmpty();
    assertThat(line("size();").columnOf("A", 0, "size")).isEmpty();
    assertThat(line("size();").columnOf("B", 2, "size")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesEndInThreeWays(String end) {
    String java = String.join(end, "class A {", "  void f() {", "    a(); // x", "  }", "}");
    Sources sources = Sources.parse(List.of(new SourceFile("A.java", java)));
    assertThat(Python.print(sources.comments("A", List.of(call("a", 3))))).isEqualTo("a()  # x\n");
    assertThat(sources.columnOf("A", 3, "a"))
        .hasValueSatisfying(c -> assertThat(c).containsExactly(5, 1));
  }
}
