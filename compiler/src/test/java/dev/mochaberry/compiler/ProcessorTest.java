package dev.mochaberry.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What declarations show is said by the processor, whoever compiles. */
class ProcessorTest {
  private static final String BINDINGS =
      """
      import dev.mochaberry.annotations.*;
      import dev.mochaberry.asyncio.EventLoop;

      @PythonClass(name = "Frame Buffer", module = "framebuf")
      public class Wrong<T> {
        @PythonExpression("framebuf.FrameBuffer({0}, {1")
        Wrong(byte[] dots) { }

        @PythonExpression("{this}.roll({0}, {2})")
        static native int roll(int lowest, int highest);

        @PythonMethod("pixel") @PythonAttribute("x")
        int pixel(int x) { return 1; }

        @PythonExpression("other.RED") static final int RED = 1;
        @PythonExpression("") int nothing() { return 0; }
        @PythonMethod("class") int word() { return 0; }

        interface Sensor { int read(); }
        class Slow implements Sensor {
          @Async public int read() { EventLoop.sleepMs(5); return 7; }
          @Async public String toString() { return "x"; }
        }
        static class Base<E> { @Async void go(java.util.List<String>[] a, E e, int... b) { } }
        static class Derived extends Base<String> {
          void go(java.util.List<String>[] a, String e, int... b) { }
        }
        @PythonCallable static class NoFunction { }
        @Async
        public static void main(String[] args) { }
      }
      """;

  private static final List<String> EXPECTED =
      List.of(
          "Wrong.java:5: [MB0304] Wrong: @PythonClass: \"Frame Buffer\" is not a Python name",
          "Wrong.java:7: [MB0304] new Wrong(byte[]): @PythonExpression is not a Python expression:"
              + " missing : at column 29 of template: framebuf.FrameBuffer({0}, {1",
          "Wrong.java:10: [MB0304] Wrong.roll(int, int): @PythonExpression: {this} stands for no"
              + " object",
          "Wrong.java:10: [MB0304] Wrong.roll(int, int): @PythonExpression: {2} stands for no"
              + " argument",
          "Wrong.java:13: [MB0304] Wrong.pixel(int): @PythonMethod and @PythonAttribute on one"
              + " member",
          "Wrong.java:13: [MB0304] Wrong.pixel(int): @PythonAttribute is on a method with"
              + " parameters",
          "Wrong.java:15: [MB0304] Wrong.RED: @PythonExpression: the module other is not imported",
          "Wrong.java:16: [MB0304] Wrong.nothing(): @PythonExpression is empty",
          "Wrong.java:17: [MB0304] Wrong.word(): @PythonMethod: \"class\" is a word of Python's"
              + " language",
          "Wrong.java:21: [MB0402] Slow.read() is @Async, and Sensor.read() that it overrides is"
              + " not",
          "Wrong.java:22: [MB0402] Slow.toString() is @Async, and Object.toString() that it"
              + " overrides is not",
          "Wrong.java:28: [MB0304] NoFunction: @PythonCallable is on a class that is no interface",
          "Wrong.java:30: [MB0403] main(String[]) cannot be @Async");

  @TempDir private Path folder;

  private Compilation wrong() throws IOException {
    return new Compilation(folder).write("Wrong.java", BINDINGS);
  }

  @Test
  void javacSaysIt() throws IOException {
    var result = wrong().processor().compile("Wrong.java");
    assertThat(result.heads()).containsAll(EXPECTED);
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void theEclipseCompilerSaysTheSame() throws IOException {
    var result = wrong().byEcj().processor().compile("Wrong.java");
    assertThat(result.heads()).containsAll(EXPECTED);
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void anOverrideWithOtherErasureDisagreesToo() throws IOException {
    for (Compilation c : List.of(wrong(), wrong().byEcj())) {
      assertThat(c.processor().compile("Wrong.java").heads())
          .anyMatch(m -> m.startsWith("Wrong.java:26: [MB0402] Derived.go("));
    }
  }

  @Test
  void anOverrideOfACompiledMethodDisagreesToo() throws IOException {
    new Compilation(folder)
        .write(
            "Sensor.java",
            "public interface Sensor { @dev.mochaberry.annotations.Async int read(); }")
        .compile("Sensor.java");
    String slow = "class Slow implements Sensor { public int read() { return 1; } }";
    for (Compilation c : List.of(new Compilation(folder), new Compilation(folder).byEcj())) {
      var result =
          c.processor().on(folder.resolve("out")).write("Slow.java", slow).compile("Slow.java");
      assertThat(result.heads())
          .containsExactly(
              "Slow.java:1: [MB0402] Slow.read() is not @Async, and Sensor.read() that it overrides"
                  + " is");
    }
  }

  @Test
  void constructorsCannotBeAsync() throws IOException {
    String made = "class Made { @dev.mochaberry.annotations.Async Made() { } }";
    for (Compilation c : List.of(new Compilation(folder), new Compilation(folder).byEcj())) {
      var result = c.processor().write("Made.java", made).compile("Made.java");
      assertThat(result.succeeded()).isFalse();
    }
  }

  @Test
  void whatIsRightIsLeftAlone() throws IOException {
    String right =
        """
        import dev.mochaberry.annotations.*;
        @PythonImport("random")
        record Dice(int sides) implements Comparable<Dice> {
          enum Kind { SMALL { @Async void throwIt() { } }; @Async void throwIt() { } }
          @PythonExpression("random.randint({0}, {1})")
          static int roll(int lowest, int highest) { return lowest; }
          @Async @PythonExpression("await {this}.read({*})") int read(int... many) { return 1; }
          public int compareTo(Dice other) { return 0; }
        }
        """;
    for (Compilation c : List.of(new Compilation(folder), new Compilation(folder).byEcj())) {
      var result = c.processor().write("Dice.java", right).compile("Dice.java");
      assertThat(result.messages()).isEmpty();
      assertThat(result.succeeded()).isTrue();
    }
  }
}
