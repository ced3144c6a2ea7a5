package dev.mochaberry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.simulated.SimulatedBoard;
import dev.mochaberry.tooling.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong for people with boards, and what they are told. */
@Tag("slow")
class MishapsTest {
  @TempDir Path folder;

  private CommandBench bench;

  @BeforeEach
  void set() {
    bench = new CommandBench(folder);
  }

  @AfterEach
  void unplug() {
    bench.close();
  }

  @Test
  void noBoardIsPluggedInOrTheCableOnlyCharges() throws Exception {
    String program = bench.program("Hello", "println(1);");
    Map<String, String> nothing = Map.of("MOCHABERRY_CACHE", folder.resolve("empty").toString());
    assertThat(bench.process(nothing, "deploy", program))
        .isEqualTo(
            """
            exit 4
            mochaberry: no board is plugged in; mochaberry doctor looks for reasons, mochaberry boards \
            --simulate 1 plugs a simulated one in
            """);
    assertThat(bench.process(nothing, "doctor"))
        .startsWith("exit 4\n")
        .contains(
            "wrong boards: none plugged in: use a USB cable that carries data (many only charge)");
  }

  @Test
  void twoBoardsArePluggedInAndNoneIsTakenByChance() throws Exception {
    Path boards = Files.createDirectories(folder.resolve("cache/boards"));
    for (String id : new String[] {"e6614c3100000d01", "e6614c3100000d02"}) {
      Files.createSymbolicLink(boards.resolve(id), bench.board(id).port());
    }
    Map<String, String> two =
        Map.of(
            "MOCHABERRY_CACHE", folder.resolve("cache").toString(),
            "MOCHABERRY_MPREMOTE", bench.mpremote(),
            "XDG_CONFIG_HOME", folder.resolve("config").toString());
    String program = bench.program("Hello", "println(1);");
    assertThat(bench.process(two, "deploy", program))
        .contains(
            "exit 4\n", "several boards are plugged in; say which with --device", "0d01", "0d02");
    assertThat(bench.process(two, "boards", "--label", "blue", "-d", "e6614c3100000d01"))
        .startsWith("exit 0\n");
    // A label that is not quite right.
    assertThat(bench.process(two, "deploy", program, "-d", "bleu"))
        .contains(
            "exit 4\n",
            "--device bleu: no such port, id or label (yours: blue); mochaberry boards lists all");
    assertThat(bench.process(two, "deploy", program, "-d", "blue", "--source"))
        .startsWith("exit 0\n")
        .contains("Hello is on the board, and starts");
  }

  @Test
  void anotherProgramHasThePort() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d03");
    Path flock = Path.of("/usr/bin/flock");
    assumeTrue(Files.isExecutable(flock), "no flock");
    Path thonny = Files.copy(flock, folder.resolve("thonny"));
    Process other =
        new ProcessBuilder(thonny.toString(), board.port().toString(), "sleep", "60").start();
    try {
      CommandBench.await(() -> other.children().findAny().isPresent());
      assertThat(deploy(board, "println(1);")).isEqualTo(ExitCode.NO_BOARD);
      assertThat(said())
          .contains("another program has the port open: thonny (" + other.pid() + "); close it");
    } finally {
      other.descendants().forEach(ProcessHandle::destroyForcibly);
      other.destroyForcibly();
    }
  }

  @Test
  void nothingOnTheBoardAnswers() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d04");
    board.silent(true);
    assertThat(bench.run("doctor", "-d", board.port().toString())).isEqualTo(ExitCode.NO_BOARD);
    assertThat(said())
        .contains("no MicroPython answers: press the board's reset button or plug it in again");
  }

  @Test
  void theBoardHasAnotherPython() throws Exception {
    SimulatedBoard board =
        bench.board(bench.settings("e6614c3100000d05").withFirmware("circuitpython 9.2.1"));
    assertThat(deploy(board, "println(1);")).isEqualTo(ExitCode.NO_BOARD);
    assertThat(said())
        .contains(
            "the board runs circuitpython 9.2.1, not MicroPython; hold BOOTSEL while you plug");
  }

  @Test
  void theFlashIsFull() throws Exception {
    SimulatedBoard board = bench.board(bench.settings("e6614c3100000d06").withFlash(24 * 4096));
    bench.python(board, "f = open('photo.raw', 'wb'); f.write(bytes(60000)); f.close()");
    assertThat(deploy(board, "println(String.format(\"%5.2f\", Math.sin(a.length)));"))
        .isEqualTo(ExitCode.TRANSFER_FAILED);
    assertThat(said())
        .containsPattern("the program needs [0-9,]+ bytes and the board has [0-9,]+ free;");
  }

  @Test
  void theHeapIsTooSmallForTheProgram() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d07");
    assertThat(deploy(board, "int[] all = new int[90000]; println(all.length);", "--follow"))
        .isEqualTo(ExitCode.PROGRAM_FAILED);
    assertThat(said()).contains("java.lang.OutOfMemoryError", "at Mishap.main(Mishap.java:1)");
  }

  @Test
  void theCableComesOffDuringAnUpload() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d08");
    board.unplugAfter(9_000);
    assertThat(deploy(board, "println(1);")).isEqualTo(ExitCode.TRANSFER_FAILED);
    assertThat(said())
        .contains(
            "the link to the board broke; the program on it is whole, the old one or the new one;"
                + " plug it in again and repeat");
    board.plugIn();
    assertThat(deploy(board, "println(1);")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theCableComesOffWhileAProgramRuns() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d09");
    Thread hand =
        new Thread(
            () -> {
              try {
                CommandBench.await(() -> bench.out().toString().contains("tick"));
                board.unplug();
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    hand.start();
    String ticks = "while (true) { println(\"tick\"); Thread.sleep(20); }";
    assertThat(
            deploy(board, "try { " + ticks + " } catch (InterruptedException e) { }", "--follow"))
        .isEqualTo(ExitCode.NO_BOARD);
    hand.join();
    assertThat(said()).contains("mochaberry: the board was unplugged");
  }

  @Test
  void aSecretIsMissing() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d0a");
    assertThat(
            deploy(board, "println(dev.mochaberry.machine.Secrets.get(\"wifi.key\"));", "--follow"))
        .isEqualTo(ExitCode.PROGRAM_FAILED);
    assertThat(said()).contains("no secret wifi.key: mochaberry secrets set wifi.key");
  }

  @Test
  void somebodyElsesProgramIsOnTheBoard() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d0b");
    bench.starts(board, "import time\nwhile True:\n time.sleep(1)\n");
    assertThat(deploy(board, "println(1);")).isEqualTo(ExitCode.TRANSFER_FAILED);
    assertThat(said())
        .contains(
            "the board has a main.py that Mochaberry did not put there; save it ('mpremote connect "
                + board.port()
                + " fs cp :main.py .'), then repeat with --replace-main");
    assertThat(deploy(board, "println(1);", "--replace-main")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void ctrlCWhileAProgramIsSent() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d0c");
    deploy(board, "println(1);");
    String other = bench.program("Mishap", "println(2);");
    CommandBench.Running running =
        bench.start(Map.of(), "deploy", other, "-d", board.port().toString(), "--source");
    long before = board.received();
    CommandBench.await(() -> board.received() > before + 4_000);
    running.interrupt();
    assertThat(running.end())
        .startsWith("exit 130\n")
        .contains("interrupted; the program on the board is whole, the old one or the new one");
    assertThat(deploy(board, "println(3);", "--follow")).isEqualTo(ExitCode.DONE);
    assertThat(said()).contains("\n3\n");
  }

  @Test
  void ctrlCWhileAProgramRunsOnTheBoardStopsItThere() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d10");
    String ticks =
        "int n = 0; while (true) { println(\"tick\"); for (int i = 0; i < 20000; i++) n += i; }";
    String program = bench.program("Ticks", ticks);
    CommandBench.Running running =
        bench.start(Map.of(), "run", program, "--on", "board", "-d", board.port().toString());
    CommandBench.await(() -> Files.readString(running.said()).contains("tick"));
    assertThat(board.isRunningProgram()).isTrue();
    running.interrupt();
    assertThat(running.end()).startsWith("exit 130\n").doesNotContain("mochaberry:");
    CommandBench.await(() -> !board.isRunningProgram());
  }

  @Test
  void toolsAreMissingOrTooOld() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d0d");
    String port = board.port().toString();
    String program = bench.program("Hello", "println(1);");
    String empty = folder.resolve("empty").toString();
    Map<String, String> none = Map.of("MOCHABERRY_CACHE", empty, "PATH", "/usr/bin:/bin");
    assertThat(bench.process(none, "deploy", program, "-d", port))
        .isEqualTo(
            "exit 4\nmochaberry: mpremote is not on this machine; 'pip install mpremote' gets it, or"
                + " name yours in MOCHABERRY_MPREMOTE\n");
    Map<String, String> noCompiler =
        Map.of("MOCHABERRY_CACHE", empty, "MOCHABERRY_MPREMOTE", bench.mpremote());
    assertThat(bench.process(noCompiler, "deploy", program, "-d", port))
        .startsWith("exit 0\n")
        .contains("no mpy-cross on this machine: the board gets Python sources");
    Path old = Files.writeString(folder.resolve("old"), "#!/bin/sh\necho mpremote 1.20.0\n");
    old.toFile().setExecutable(true);
    Map<String, String> tooOld = Map.of("MOCHABERRY_MPREMOTE", old.toString());
    assertThat(bench.process(tooOld, "doctor", "-d", port))
        .contains("wrong mpremote: 1.20.0 is too old: 'pip install --upgrade mpremote'");
    Path broken = Files.writeString(folder.resolve("broken"), "#!/bin/sh\nexit 1\n");
    broken.toFile().setExecutable(true);
    Map<String, String> doesNotStart = Map.of("MOCHABERRY_MPREMOTE", broken.toString());
    assertThat(bench.process(doesNotStart, "doctor", "-d", port))
        .contains(broken + " does not start; run it by hand to see why");
  }

  @Test
  void theManifestOnTheBoardIsDamaged() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d0e");
    deploy(board, "println(1);");
    bench.python(board, "f = open('/mochaberry/1/manifest', 'w'); f.write('\\x00junk'); f.close()");
    assertThat(bench.run("boards", "-d", board.port().toString())).isEqualTo(ExitCode.DONE);
    assertThat(deploy(board, "println(2);", "--follow")).isEqualTo(ExitCode.DONE);
    assertThat(said()).contains("\n2\n");
  }

  @Test
  void theFileSystemIsGone() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000d0f");
    deploy(board, "println(1);");
    board.unplug();
    Path image = bench.settings("e6614c3100000d0f").image();
    byte[] flash = Files.readAllBytes(image);
    java.util.Arrays.fill(flash, 0, 16 * 4096, (byte) 0xff);
    Files.write(image, flash);
    board.plugIn();
    assertThat(deploy(board, "println(2);", "--follow")).as(said()).isEqualTo(ExitCode.DONE);
    assertThat(said()).contains("\n2\n");
  }

  private int deploy(SimulatedBoard board, String body, String... options) throws Exception {
    bench.clear();
    String[] all = new String[options.length + 4];
    all[0] = "deploy";
    all[1] = bench.program("Mishap", body);
    all[2] = "-d";
    all[3] = board.port().toString();
    System.arraycopy(options, 0, all, 4, options.length);
    return bench.run(all);
  }

  private String said() {
    return bench.out() + "" + bench.err();
  }
}
