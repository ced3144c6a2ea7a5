package dev.mochaberry.board.simulated;

import static dev.mochaberry.board.simulated.Boards.output;
import static dev.mochaberry.board.simulated.Boards.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.ProgramRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unmodified mpremote takes the simulated board for a board. */
@Tag("slow")
class SimulatedBoardTest {
  private static final String COUNTER =
      """
      import time
      print("started")
      n = 0
      while True:
          n += 1
          print("turn", n)
          time.sleep_ms(50)
      """;

  @TempDir Path folder;
  private SimulatedBoard board;

  @BeforeEach
  void plugIn() throws Exception {
    Boards.mpremote();
    board = Boards.start(folder, "e6614c311b7e4f2a");
  }

  @AfterEach
  void unplug() {
    if (board != null) {
      board.close();
    }
  }

  @Test
  void codeRunsAndPrints() throws Exception {
    assertThat(output(board, "exec", "print('é', 1 << 40)")).isEqualTo("é 1099511627776\n");
    assertThat(output(board, "eval", "6 * 7")).isEqualTo("42\n");
  }

  @Test
  void codeLongerThanThePasteWindowArrivesWhole() throws Exception {
    String text = "ä".repeat(3000);
    assertThat(output(board, "exec", "print(len('" + text + "'))")).isEqualTo("3000\n");
  }

  @Test
  void aProgramHasNoArguments() throws Exception {
    assertThat(output(board, "exec", "import sys; print(sys.argv)")).isEqualTo("[]\n");
  }

  @Test
  void aFailureIsATracebackWithoutFramesOfTheSimulation() throws Exception {
    Path program = file("fails.py", "def f():\n    return [][1]\nf()\n");
    ProgramRun run = run(board, "run", program.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.stdout() + run.stderr())
        .contains(
            "Traceback (most recent call last):",
            "File \"<stdin>\", line 3, in <module>",
            "File \"<stdin>\", line 2, in f",
            "IndexError")
        .doesNotContain("firmware");
  }

  @Test
  void syntaxThatCannotBeCompiledIsReported() throws Exception {
    assertThat(run(board, "exec", "1 +").stdout()).contains("SyntaxError");
  }

  @Test
  void globalsLastUntilASoftReset() throws Exception {
    assertThat(output(board, "exec", "x = 5", "+", "exec", "print(x)")).isEqualTo("5\n");
    assertThat(run(board, "exec", "print(x)").stdout()).contains("NameError");
  }

  @Test
  void foldersAreCopiedAndFilesComeBackAsTheyWere() throws Exception {
    byte[] bytes = new byte[9000];
    new Random(1).nextBytes(bytes);
    Path deep = Files.createDirectories(folder.resolve("app/deep"));
    Files.write(deep.resolve("data.bin"), bytes);
    file("app/lib.py", "print('lib')\n");
    output(board, "fs", "cp", "-r", folder.resolve("app") + "/.", ":");
    output(board, "fs", "cp", ":deep/data.bin", folder.resolve("back.bin").toString());
    assertThat(folder.resolve("back.bin")).hasBinaryContent(bytes);
    assertThat(output(board, "fs", "ls")).contains("lib.py").contains("deep/");
    assertThat(output(board, "exec", "import lib")).isEqualTo("lib\n");
    output(board, "fs", "rm", "lib.py");
    assertThat(output(board, "fs", "ls")).doesNotContain("lib.py");
  }

  @Test
  void filesOutliveAReset() throws Exception {
    output(board, "exec", "f = open('kept.txt', 'w'); f.write('yes'); f.close()");
    output(board, "reset");
    Boards.await("the board went", () -> !Files.exists(board.port()));
    Boards.await("the board is back", () -> Files.exists(board.port()));
    assertThat(output(board, "exec", "print(open('kept.txt').read())")).isEqualTo("yes\n");
  }

  @Test
  void theFlashHasItsSizeAndFills() throws Exception {
    assertThat(output(board, "df")).contains("868352");
    String fill =
        """
        try:
            with open('big', 'wb') as f:
                while True: f.write(bytes(4096))
        except OSError as e:
            print(e.errno)
        """;
    assertThat(output(board, "exec", fill)).isEqualTo("28\n");
  }

  @Test
  void theHeapIsABoards() throws Exception {
    String free = output(board, "exec", "import gc; gc.collect(); print(gc.mem_free())");
    assertThat(Long.parseLong(free.strip())).isBetween(170_000L, 200_000L);
    assertThat(run(board, "exec", "bytearray(300000)").stdout()).contains("MemoryError");
  }

  @Test
  void theMainProgramRunsAfterAResetAndIsInterrupted() throws Exception {
    output(board, "fs", "cp", file("main.py", COUNTER).toString(), ":main.py");
    assertThat(board.isRunningProgram()).isFalse();
    output(board, "reset");
    Boards.await("the board went", () -> !Files.exists(board.port()));
    Boards.await("the board is back", () -> Files.exists(board.port()));
    Boards.await("main.py runs", board::isRunningProgram);
    Thread.sleep(200);
    assertThat(output(board, "exec", "print('stopped')")).isEqualTo("stopped\n");
    assertThat(board.isRunningProgram()).isFalse();
  }

  @Test
  void aProgramMayResetItsBoard() throws Exception {
    file("main.py", "import os\nopen('boots', 'a').write('x')\n");
    output(board, "fs", "cp", folder.resolve("main.py").toString(), ":main.py");
    run(board, "exec", "--no-follow", "import machine; machine.reset()");
    Boards.await("the board went", () -> !Files.exists(board.port()));
    Boards.await("the board is back", () -> Files.exists(board.port()));
    Boards.await("main.py ended", () -> !board.isRunningProgram());
    assertThat(output(board, "exec", "print(open('boots').read())")).contains("x");
  }

  @Test
  void aSoftResetFromTheRawReplStaysThereAndMayBeCaught() throws Exception {
    output(board, "exec", "f = open('main.py', 'w'); f.write('print(\"main\")\\n'); f.close()");
    assertThat(output(board, "exec", "import machine\nprint('a')\nmachine.soft_reset()"))
        .isEqualTo("a\n");
    assertThat(output(board, "exec", "print('after')")).isEqualTo("after\n");
    String caught =
        "import machine\ntry:\n machine.soft_reset()\nexcept SystemExit:\n print('caught')";
    assertThat(output(board, "exec", caught)).isEqualTo("caught\n");
  }

  @Test
  void aResetIsNotSeenByTheProgramAndLosesWhatIsNotWritten() throws Exception {
    String program =
        "import machine\ng = open('done', 'w'); g.write('1'); g.close()\n"
            + "f = open('lost', 'w'); f.write('x')\n"
            + "try:\n machine.reset()\nfinally:\n open('seen', 'w').close()\n";
    run(board, "exec", "--no-follow", program);
    Boards.await("the board went", () -> !Files.exists(board.port()));
    Boards.await("the board is back", () -> Files.exists(board.port()));
    assertThat(output(board, "exec", "import os; print(sorted(os.listdir()))"))
        .contains("'done'")
        .doesNotContain("seen");
  }

  @Test
  void aLargeFileComesBackAsItWas() throws Exception {
    byte[] bytes = new byte[70_000];
    new Random(2).nextBytes(bytes);
    Path large = Files.write(folder.resolve("large.bin"), bytes);
    output(board, "fs", "cp", large.toString(), ":large.bin");
    output(board, "fs", "cp", ":large.bin", folder.resolve("back.bin").toString());
    assertThat(folder.resolve("back.bin")).hasBinaryContent(bytes);
  }

  @Test
  void whatBootPrintsComesBeforeTheRawRepl() throws Exception {
    output(board, "exec", "f = open('boot.py', 'w'); f.write('x = 7\\nprint(x)\\n'); f.close()");
    assertThat(output(board, "exec", "print(x + 1)")).isEqualTo("8\n");
  }

  @Test
  void aLocalFolderIsMountedAndTakesBinaryData() throws Exception {
    Path mounted = Files.createDirectory(folder.resolve("mounted"));
    Files.write(mounted.resolve("in.bin"), new byte[] {1, 3, 4, 3, 10, 13});
    String copy = "with open('out.bin', 'wb') as f: f.write(open('in.bin', 'rb').read())";
    output(board, "mount", mounted.toString(), "exec", copy);
    assertThat(mounted.resolve("out.bin")).hasBinaryContent(new byte[] {1, 3, 4, 3, 10, 13});
  }

  @Test
  void anUnpluggedBoardIsGoneAndComesBack() throws Exception {
    board.unplug();
    assertThat(run(board, "exec", "1").succeeded()).isFalse();
    board.plugIn();
    assertThat(output(board, "exec", "print(1)")).isEqualTo("1\n");
  }

  @Test
  void aBoardUnpluggedWhileItReceivesIsHungUp() throws Exception {
    board.unplugAfter(5_000);
    Path large = Files.write(folder.resolve("large.bin"), new byte[20_000]);
    assertThat(run(board, "fs", "cp", large.toString(), ":large.bin").succeeded()).isFalse();
    assertThat(board.isPowered()).isFalse();
    board.plugIn();
    assertThat(output(board, "exec", "import os; print('large.bin' in os.listdir())"))
        .isIn("True\n", "False\n");
  }

  @Test
  void powerLostInTheMiddleOfAWriteLeavesTheOldFile() throws Exception {
    output(board, "exec", "f = open('a', 'w'); f.write('old'); f.close()");
    board.unplug();
    board.cutPowerAtWrite(1);
    board.plugIn();
    run(board, "exec", "f = open('a', 'w'); f.write('new'); f.close()");
    Boards.await("the power is gone", () -> !board.isPowered());
    board.plugIn();
    assertThat(output(board, "exec", "print(open('a').read())")).isEqualTo("old\n");
  }

  private Path file(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
