package dev.mochaberry.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.tests.random.Piece;
import dev.mochaberry.tests.random.RandomProgram;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Methods with more in a loop or switch than a jump of MicroPython's bytecode reaches, and chains
 * of calls longer than its stack. Programs nobody writes by hand, so they are made here.
 */
@Tag("slow")
class LargeMethodsTest {

  private static RandomProgram program(String name, String members) {
    String text = "import java.util.*;\npublic class " + name + " {\n" + members + "\n}\n";
    return new RandomProgram(name, List.of(new Piece.Line(text, true)), false);
  }

  private static String times(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining("\n"));
  }

  private static String main(String... shown) {
    return "public static void main(String[] args) {\n"
        + List.of(shown).stream()
            .map(s -> "System.out.println(" + s + ");\n")
            .collect(Collectors.joining())
        + "}";
  }

  private static RandomProgram longLoop() {
    String body =
        times(
            1500,
            i ->
                "x = x * 31 + i + %d; if ((x & %d) == 0) { y += x; } else { y ^= %d; }"
                    .formatted(i, 1 << i % 9, i));
    return program(
        "LongLoop",
        "static int f(int n) { int x = 1, y = 0; for (int i = 0; i < n; i++) {\n"
            + body
            + "\n} return x ^ y; }\n"
            + main("f(3)"));
  }

  private static RandomProgram longSwitch() {
    String cases =
        times(
            900,
            i ->
                ("case %d: if (y > %d) return \"r%d:\" + x; x += %d; y ^= x * %d;"
                        + " if ((x & 63) == 5) continue; if (x == %d) break loop; break;")
                    .formatted(i, i * 100000, i, i, i + 3, i));
    return program(
        "LongSwitch",
        "int k; String f(int n) { int x = 1, y = 0; loop: for (int i = 0; i < n; i++) {"
            + " switch ((i * 17 + k++) % 1000) {\n"
            + cases
            + "\ndefault: x--; } } return x + \"/\" + y; }\n"
            + main("new LongSwitch().f(40)", "new LongSwitch().f(4000)"));
  }

  private static RandomProgram longTry() {
    String body =
        times(
            200,
            i ->
                "x = x * 31 + i + %d; ".formatted(i)
                    + (i % 20 == 7 ? "if ((x & 1023) == %d) continue; ".formatted(i) : "")
                    + (i % 50 == 8 ? "if (x == %d) break; ".formatted(i) : "")
                    + ("try { y += x / (i - %d); }"
                            + " catch (ArithmeticException e) { y ^= 5; if (x == 77) return %d; }")
                        .formatted(i % 50, i));
    return program(
        "LongTry",
        "static int s; static int f(int n) { int x = 1, y = 0; for (int i = 0; i < n; i++) {"
            + " try {\n"
            + body
            + "\n} finally { s += x; } } return x ^ y; }\n"
            + main("f(300) + \" \" + s"));
  }

  private static RandomProgram manyVariables() {
    String body =
        times(
            250,
            i ->
                ("int v%d = i * %d + 3; Runnable r%d = () -> { out.append(v%d); };"
                        + " if (v%d %% 5 == 2) r%d.run(); total += v%d;")
                    .formatted(i, i, i, i, i, i, i));
    return program(
        "ManyVariables",
        "static String f(int n) { StringBuilder out = new StringBuilder(); long total = 0;"
            + " for (int i = 0; i < n; i++) {\n"
            + body
            + "\n} return total + \" \" + out.toString().hashCode(); }\n"
            + main("f(10)"));
  }

  private static RandomProgram manyShared() {
    String body =
        times(
            600,
            i ->
                "int v%d = n + %d; v%d += i; if (i > 0) t += v%d * %d; if (v%d %% 7 == 3) t ^= v%d;"
                    .formatted(i, i, i, i, i, i, Math.max(0, i - 290)));
    return program(
        "ManyShared",
        "static int f(int n) { int t = 0; for (int i = 0; i < n; i++) {\n"
            + body
            + "\n} return t; }\n"
            + main("f(3)"));
  }

  private static RandomProgram longSuper() {
    String body =
        times(
            700,
            i ->
                "x = super.step(x) * 31 + i + %d; if ((x & %d) == 0) k += x; else k ^= %d;"
                    .formatted(i, 1 << i % 9, i));
    return program(
        "LongSuper",
        "static class Base { int k = 3; int step(int x) { return x + k; } }\n"
            + "static class Own extends Base { int step(int x) { return 0; }"
            + " int f(int n) { int x = 1; for (int i = 0; i < n; i++) {\n"
            + body
            + "\n} return x ^ k; } }\n"
            + main("new Own().f(4)"));
  }

  private static RandomProgram longAsync() {
    String wait = "dev.mochaberry.asyncio.EventLoop.sleepMs(1);";
    String body =
        times(
            500,
            i ->
                ("x = x * 31 + i + %d; if (x %% 100 == 7) { %s y += x; } else y ^= one(%d);"
                        + " if (x == 99) continue; if (y == 77777) return y;")
                    .formatted(i, wait, i));
    String async = "@dev.mochaberry.annotations.Async ";
    return program(
        "LongAsync",
        async
            + "static int one(int k) { return k; }\n"
            + async
            + "static int f(int n) { int x = 1, y = 0; for (int i = 0; i < n; i++) {\n"
            + body
            + "\n} return x ^ y; }\n"
            + main("dev.mochaberry.asyncio.EventLoop.<Integer, RuntimeException>run(() -> f(2))"));
  }

  /** Much code that nothing holds together: what takes its time grows with it, not faster. */
  private static RandomProgram manyHandlers() {
    String body =
        times(
            700,
            i ->
                ("if (a[%d] > b) { b = a[%d];"
                        + " try { b /= b %% 3; } catch (ArithmeticException e) { c += %d; } }")
                    .formatted(i % 50, i * 7 % 50, i));
    return program(
        "ManyHandlers",
        "static int f(int[] a) { int b = 0, c = 0;\n"
            + body
            + "\n return b * 1000 + c; }\n"
            + main("f(java.util.stream.IntStream.range(0, 50).map(i -> i * 37 % 101).toArray())"));
  }

  private static RandomProgram longChain() {
    String methods =
        times(
            300,
            i ->
                "static int m%d(int x) { return x * %d + %s; }"
                    .formatted(i, i, i == 0 ? "1" : "m" + (i - 1) + "(x - 1)"));
    return program("LongChain", methods + "\n" + main("m40(3)", "m299(3)"));
  }

  /** Plain code is for looking at what passes do: it nests too deep to be loaded. */
  private static List<Configuration> configurations() {
    return Configuration.ofSources().stream().filter(c -> !c.plain()).toList();
  }

  @Test
  void doTheSameOnMicroPythonAsOnTheJvm() throws Exception {
    assumeTrue(
        MicroPython.NAMES.stream().allMatch(name -> MicroPython.find(name).isPresent()),
        "needs both MicroPythons");
    SuiteFolders suite = SuiteFolders.find("large-methods");
    SuiteFolders folders =
        suite.with(suite.output().resolve("sources"), suite.output().resolve("out"));
    List<RandomProgram> programs =
        List.of(
            longLoop(),
            longSwitch(),
            longTry(),
            manyVariables(),
            manyShared(),
            longSuper(),
            longAsync(),
            manyHandlers(),
            longChain());
    try (RandomPrograms all = new RandomPrograms(folders)) {
      List<String> failures =
          all.failures(programs, configurations()).stream()
              .map(RandomPrograms.Failure::words)
              .toList();
      assertEquals(List.of(), failures);
      assertEquals(0, all.rejected());
    }
  }
}
