package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.trace.LogTranslator;
import dev.mochaberry.translator.trace.ProgramMap;
import dev.mochaberry.translator.trace.TraceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of tracebacks in logs as boards write them. */
class LogTranslatorTest {

  /** Helpers to line 9, run() with a lambda from 10, main() from 20, the call of main in 30. */
  private static final ProgramMap MAP =
      ProgramMap.parse(
          """
          {"version":1,"file":"blink.py","sources":["lamp/Blink.java"],
           "methods":["lamp.Blink.run","lamp.Blink.main","lamp.Blink.lambda$run$0"],
           "lines":[[1,-1,0,-1],[10,0,5,0],[12,0,7,0,2],[20,0,15,1],[30,-1,0,-1]],
           "nulls":[[0,5,"length","Cannot invoke \\"String.length()\\" because \\"name\\" is null"]],
           "exceptions":{"Broken":"lamp.Blink$Broken","TimeoutException":"java.util.concurrent.TimeoutException"}}
          """);

  @Test
  void framesOfHelpersAndOfMicroPythonAreLeftOut() {
    assertThat(
            translated(
                """
                Traceback (most recent call last):
                  File "main.py", line 5, in <module>
                  File "blink.py", line 30, in <module>
                  File "blink.py", line 21, in main
                  File "asyncio/core.py", line 1, in run
                  File "blink.py", line 11, in run
                  File "blink.py", line 4, in idiv
                ArithmeticException: / by zero
                """))
        .containsExactly(
            "Exception in thread \"main\" java.lang.ArithmeticException: / by zero",
            "\tat lamp.Blink.run(Blink.java:5)",
            "\tat lamp.Blink.main(Blink.java:15)");
  }

  @Test
  void theyAreShownOnDemand() {
    List<String> all =
        translated(
            """
            Traceback (most recent call last):
              File "blink.py", line 11, in run
              File "blink.py", line 4, in idiv
            ZeroDivisionError: divide by zero
            """,
            new TraceOptions(true, TraceOptions.SourceLines.NONE));
    assertThat(all)
        .containsExactly(
            "java.lang.ArithmeticException: / by zero",
            "\tat python idiv(blink.py:4)",
            "\tat lamp.Blink.run(Blink.java:5)");
  }

  @Test
  void sourceLinesStandUnderTheirFrames() {
    List<String> all =
        translated(
            """
              File "blink.py", line 11, in run
            Broken: no
            """,
            new TraceOptions(false, (file, line) -> Optional.of("    " + file + " has " + line)));
    assertThat(all)
        .containsExactly(
            "lamp.Blink$Broken: no",
            "\tat lamp.Blink.run(Blink.java:5)",
            "\t    | lamp/Blink.java has 5");
  }

  @Test
  void compiledModulesAreTheSameProgram() {
    assertThat(translated("  File \"lib/blink.mpy\", line 10, in run\nTimeoutException: late\n"))
        .containsExactly(
            "java.util.concurrent.TimeoutException: late", "\tat lamp.Blink.run(Blink.java:5)");
  }

  @Test
  void aLogMayHaveSeveralAndOtherWordsBetween() {
    assertThat(
            translated(
                """
                starting
                Task exception wasn't retrieved
                future: <Task> coro= <generator object 'run' at 6f0>
                Traceback (most recent call last):
                  File "asyncio/core.py", line 1, in run_until_complete
                  File "blink.py", line 12, in <lambda>
                IndexError: list index out of range
                still running
                Traceback (most recent call last):
                  File "other.py", line 12, in f
                ValueError: not ours
                Traceback (most recent call last):
                  File "blink.py", line 20, in main
                OSError: [Errno 2] ENOENT
                """))
        .containsExactly(
            "starting",
            "Task exception wasn't retrieved",
            "future: <Task> coro= <generator object 'run' at 6f0>",
            "java.lang.IndexOutOfBoundsException: list index out of range",
            "\tat lamp.Blink.lambda$run$0(Blink.java:7)",
            "still running",
            "Traceback (most recent call last):",
            "  File \"other.py\", line 12, in f",
            "ValueError: not ours",
            "java.io.IOException: [Errno 2] ENOENT",
            "\tat lamp.Blink.main(Blink.java:15)");
  }

  @Test
  void causesAreInTheWords() {
    assertThat(
            translated(
                """
                  File "blink.py", line 20, in main
                Broken: ('it\\'s "off"', TimeoutException('late', Broken(None,)), Broken('two',))
                """))
        .containsExactly(
            "lamp.Blink$Broken: it's \"off\"",
            "\tat lamp.Blink.main(Blink.java:15)",
            "\tSuppressed: lamp.Blink$Broken: two",
            "Caused by: java.util.concurrent.TimeoutException: late",
            "Caused by: lamp.Blink$Broken");
  }

  @Test
  void wordsInParenthesesAreWords() {
    assertThat(translated("  File \"blink.py\", line 20, in main\nBroken: (a, b)\n").get(0))
        .isEqualTo("lamp.Blink$Broken: (a, b)");
  }

  @Test
  void nullIsTheOneThatFits() {
    assertThat(
            translated(
                """
                  File "blink.py", line 10, in run
                TypeError: object of type 'NoneType' has no len()
                """))
        .startsWith(
            "java.lang.NullPointerException: Cannot invoke \"String.length()\" because \"name\" is"
                + " null");
  }

  @Test
  void endlessRecursionIsAStackOverflow() {
    StringBuilder log = new StringBuilder("Traceback (most recent call last):\n");
    for (int i = 0; i < 1001; i++) {
      log.append("  File \"blink.py\", line 10, in run\n");
    }
    assertThat(translated(log + "RuntimeError: maximum recursion depth exceeded\n").get(0))
        .isEqualTo("java.lang.StackOverflowError");
    assertThat(translated(log + "MemoryError: \n").get(0))
        .isEqualTo("java.lang.StackOverflowError");
  }

  @Test
  void memoryCanAlsoJustBeFull() {
    assertThat(
            translated(
                """
                  File "blink.py", line 10, in run
                MemoryError: memory allocation failed, allocating 1024 bytes
                """))
        .startsWith("java.lang.OutOfMemoryError: Java heap space");
  }

  @Test
  void anInterruptedProgramSaysWhere() {
    assertThat(
            translated(
                """
                Traceback (most recent call last):
                  File "<stdin>", line 1, in <module>
                  File "blink.py", line 21, in main
                KeyboardInterrupt: \
                """))
        .containsExactly(
            "Exception in thread \"main\" KeyboardInterrupt",
            "\tat lamp.Blink.main(Blink.java:15)");
  }

  @Test
  void aSyntaxErrorHasAPlaceWithoutAFunction() {
    assertThat(
            translated(
                """
                Traceback (most recent call last):
                  File "main.py", line 5, in <module>
                  File "blink.py", line 12
                SyntaxError: invalid syntax
                """))
        .containsExactly(
            "Exception in thread \"main\" SyntaxError: invalid syntax",
            "\tat lamp.Blink.run(Blink.java:7)");
  }

  @Test
  void aLoggerMayPutSomethingBeforeEachLine() {
    assertThat(
            translated(
                """
                [12:00:01] Traceback (most recent call last):
                [12:00:01]   File "blink.py", line 10, in run
                [12:00:01] Broken: no
                [12:00:02] on
                """))
        .containsExactly(
            "lamp.Blink$Broken: no", "\tat lamp.Blink.run(Blink.java:5)", "[12:00:02] on");
  }

  @Test
  void aLogMayEndAnywhere() {
    assertThat(translated("Traceback (most recent call last):\n  File \"blink.py\", line 10, in r"))
        .containsExactly(
            "(the end of the traceback is missing)", "\tat lamp.Blink.run(Blink.java:5)");
    assertThat(
            translated(
                "Traceback (most recent call last):\n"
                    + "  File \"blink.py\", line 10, in run\n"
                    + "  File \"bli"))
        .containsExactly(
            "(the end of the traceback is missing)",
            "\tat lamp.Blink.run(Blink.java:5)",
            "  File \"bli");
    assertThat(translated("Traceback (most recent call last):"))
        .containsExactly("Traceback (most recent call last):");
  }

  private static List<String> translated(String log) {
    return translated(log, new TraceOptions(false, TraceOptions.SourceLines.NONE));
  }

  private static List<String> translated(String log, TraceOptions options) {
    List<String> out = new ArrayList<>();
    LogTranslator translator = new LogTranslator(List.of(MAP), options, out::add);
    log.lines().forEach(translator::line);
    translator.end();
    return out;
  }
}
