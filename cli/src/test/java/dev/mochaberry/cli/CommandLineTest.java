package dev.mochaberry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.tooling.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command answers to wrong command lines and bad inputs. */
class CommandLineTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void noCommandIsAUsageMistake() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("mochaberry: a command is missing");
  }

  @Test
  void anUnknownOptionIsAUsageMistake() {
    assertThat(run("check", "--bogus", "x.java")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatIsMisspeltIsNamedRightly() {
    assertThat(mistake("transalte", "x.java")).contains("did you mean mochaberry translate?");
    assertThat(mistake("help", "rn")).contains("did you mean mochaberry run?");
    assertThat(mistake("run", "--om", "jvm", "x.java")).contains("--om; did you mean --on?");
    assertThat(mistake("check", "--clas-path=a", "x.java")).contains("did you mean --class-path?");
    assertThat(mistake("run", "--on", "jmv", "x.java"))
        .contains("--on cannot be 'jmv'; did you mean jvm?", "micropython64, board");
    assertThat(mistake("xyzzy")).contains("there is no command 'xyzzy'").doesNotContain("mean");
    assertThat(mistake("check", "-q", "x.java")).contains("-q").doesNotContain("mean");
  }

  @Test
  void whatIsInTheWrongPlaceIsPutRight() {
    assertThat(mistake("Hello.java")).contains("mochaberry run Hello.java");
    assertThat(mistake("flash", "x.java")).contains("did you mean mochaberry deploy?");
    assertThat(mistake("check", "-o", "out", "x.java")).contains("-o of this command; translate");
    assertThat(mistake("--on", "jvm", "run", "x.java"))
        .contains("--on before the command; run, dev have it");
    assertThat(mistake("run")).contains("INPUT is missing: Java files");
    assertThat(mistake("explain", "MB0401", "please")).contains("one word too many: 'please'");
  }

  @Test
  void helpIsNoMistake() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("translate", "check", "run");
  }

  @Test
  void aMissingInputIsNamed() {
    assertThat(run("check", "missing.java")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("missing.java: error MB0100: no such file or folder");
  }

  @Test
  void aMissingClassPathEntryIsNamed() throws Exception {
    assertThat(run("check", hello(), "-cp", "missing.jar")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("missing.jar");
  }

  @Test
  void anInputOfNoKnownKindIsAUsageMistake() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "x");
    assertThat(run("check", text.toString())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void thereIsNoOptimizationLevelThree() throws Exception {
    assertThat(run("check", hello(), "-O3")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void javaThatDoesNotCompileCannotBeTranslated() throws Exception {
    Path broken = Files.writeString(folder.resolve("Broken.java"), "class Broken { int x = ; }\n");
    Path output = folder.resolve("out");
    assertThat(run("translate", broken.toString(), "-o", output.toString()))
        .isEqualTo(ExitCode.NOT_TRANSLATABLE);
    assertThat(err.toString()).contains("Broken.java:1").doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }

  @Test
  void aBrokenClassFileCannotBeTranslated() throws Exception {
    Path broken = Files.writeString(folder.resolve("Broken.class"), "not a class file");
    assertThat(run("check", broken.toString())).isEqualTo(ExitCode.NOT_TRANSLATABLE);
    assertThat(err.toString()).contains("Broken.class").doesNotContain("\tat ");
  }

  @Test
  void jsonSaysWhatTheTextSays() throws Exception {
    Path broken = Files.writeString(folder.resolve("Broken.java"), "class Broken { int x = ; }\n");
    assertThat(run("check", "--json", broken.toString())).isEqualTo(ExitCode.NOT_TRANSLATABLE);
    assertThat(out.toString()).startsWith("{\"succeeded\": false,").contains("\"code\": \"MB01");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theOutputFolderIsMade() throws Exception {
    Path output = folder.resolve("a/b");
    assertThat(run("translate", hello(), "-o", output.toString())).isEqualTo(ExitCode.DONE);
    assertThat(output.resolve("main.py")).isNotEmptyFile();
    assertThat(output).isDirectoryNotContaining("glob:**/.mochaberry-*");
  }

  @Test
  void anOutputFolderThatCannotBeIsOneClearError() throws Exception {
    String file = hello();
    assertThat(run("translate", file, "-o", file)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("mochaberry: cannot write to").hasLineCount(1);
  }

  @Test
  void aProgramWithoutAMainCannotRun() throws Exception {
    Path library =
        Files.writeString(
            folder.resolve("Lib.java"),
            "public class Lib { public static int one() { return 1; } }\n");
    assertThat(run("run", library.toString())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void allInputsThatCannotBeUsedAreTold() throws Exception {
    hello();
    String near = folder.resolve("hello.java").toString();
    assertThat(run("check", near, "missing.jar")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("there is", "Hello.java", "missing.jar", "2 errors");
  }

  @Test
  void everyCodeIsExplained() {
    assertThat(run("explain", "mb0401")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).startsWith("# MB0401: ").contains("## Wrong", "## Right");
    assertThat(run("explain")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("MB0100  error", "MB0504  warning");
  }

  @Test
  void anUnknownCodeHasNeighbours() {
    assertThat(run("explain", "MB0404")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("there is no code MB0404", "MB0403");
  }

  @Test
  void warningsAreGivenSilencedOrErrors() throws Exception {
    String file = growing("");
    assertThat(run("check", file)).isEqualTo(ExitCode.DONE);
    assertThat(err.toString()).contains("warning MB0504", "0 errors, 1 warning");
    assertThat(run("check", "--werror", file)).isEqualTo(ExitCode.NOT_TRANSLATABLE);
    assertThat(err.toString()).contains("error MB0504", "1 error, 0 warnings");
    err.getBuffer().setLength(0);
    assertThat(run("check", "--werror", "--no-warn", "MB0504", file)).isEqualTo(ExitCode.DONE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theSourceSilencesWarnings() throws Exception {
    assertThat(run("check", "--werror", growing("@SuppressWarnings(\"MB0504\") ")))
        .isEqualTo(ExitCode.DONE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void errorsCannotBeSilenced() throws Exception {
    assertThat(run("check", "--no-warn", "MB0401", hello())).isEqualTo(ExitCode.USAGE);
    assertThat(run("check", "--no-warn", "MB9", hello())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void tracebacksBecomeStackTraces() throws Exception {
    Path output = folder.resolve("out");
    assertThat(run("translate", hello(), "-o", output.toString())).isEqualTo(ExitCode.DONE);
    long line = Files.readAllLines(output.resolve("hello.py")).indexOf("print(\"Hello\")") + 1L;
    Path log =
        Files.writeString(
            folder.resolve("log.txt"),
            "booting\n  File \"hello.py\", line " + line + ", in <module>\nKeyboardInterrupt: \n");
    out.getBuffer().setLength(0);
    int exitCode =
        run("trace", log.toString(), "--map", output.toString(), "--sources", folder.toString());
    assertThat(exitCode).isEqualTo(ExitCode.DONE);
    assertThat(out.toString().lines())
        .containsExactly(
            "booting",
            "Exception in thread \"main\" KeyboardInterrupt",
            "\tat Hello.main(Hello.java:3)",
            "\t    | System.out.println(\"Hello\");");
  }

  @Test
  void aTraceNeedsASourceMap() throws Exception {
    assertThat(run("trace", hello(), "--map", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("no source map");
  }

  /** A program that builds a string in a loop. */
  private String growing(String annotation) throws Exception {
    Path file = folder.resolve("Growing.java");
    Files.writeString(
        file,
        "public class Growing {\n  "
            + annotation
            + "public static void main(String[] args) {\n"
            + "    String all = \"\";\n"
            + "    for (String each : args) {\n"
            + "      all += each;\n"
            + "    }\n"
            + "    System.out.println(all);\n"
            + "  }\n"
            + "}\n");
    return file.toString();
  }

  private String hello() throws Exception {
    Path file = folder.resolve("Hello.java");
    Files.writeString(
        file,
        """
        public class Hello {
          public static void main(String[] args) {
            System.out.println("Hello");
          }
        }
        """);
    return file.toString();
  }

  private String mistake(String... arguments) {
    err.getBuffer().setLength(0);
    assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
    return err.toString();
  }

  private int run(String... arguments) {
    return new Main(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
  }
}
