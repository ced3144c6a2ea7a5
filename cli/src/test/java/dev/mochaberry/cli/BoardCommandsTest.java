package dev.mochaberry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.boards.Classroom;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.translator.OutputFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that are about boards, on simulated ones. */
@Tag("slow")
class BoardCommandsTest {
  @TempDir Path folder;

  private CommandBench bench;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void set() {
    bench = new CommandBench(folder);
    out = bench.out();
    err = bench.err();
  }

  @AfterEach
  void unplug() {
    bench.close();
  }

  @Test
  void aProgramIsPlannedDeployedFollowedAndFails() throws Exception {
    String port = board("e6614c3100000a01");
    String program = program("Countdown", "for (int i = 2; i >= 0; i--) println(6 / i);");
    assertThat(run("deploy", program, "-d", port, "--dry-run")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("would send", "main.py", "countdown");

    clear();
    assertThat(run("deploy", program, "-d", port, "--follow", "--source"))
        .isEqualTo(ExitCode.PROGRAM_FAILED);
    assertThat(err.toString()).contains("sending 1/", "countdown.py");
    assertThat(out.toString())
        .contains(
            "Countdown is on the board, and starts",
            "\n3\n6\n",
            "java.lang.ArithmeticException: / by zero",
            "at Countdown.main(Countdown.java:1)");

    clear();
    assertThat(run("boards", "-d", port)).isEqualTo(ExitCode.DONE);
    clear();
    assertThat(run("deploy", program, "-d", port, "--source")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Countdown was on the board already, and starts");
  }

  @Test
  void theVersionBeforeComesBack() throws Exception {
    String port = board("e6614c3100000a02");
    run("deploy", program("Greeting", "println(1);"), "-d", port);
    run("deploy", program("Greeting", "println(2);"), "-d", port, "--keep-previous");
    clear();
    assertThat(run("rollback", "-d", port)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Greeting as it was before starts");
    clear();
    assertThat(run("monitor", "-d", port, "--restart")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString().strip()).isEqualTo("1");
    clear();
    assertThat(run("rollback", "-d", port)).isEqualTo(ExitCode.TRANSFER_FAILED);
    assertThat(err.toString()).contains("no earlier version");
  }

  @Test
  void aProgramRunsOnABoardWithoutBeingDeployed() throws Exception {
    String port = board("e6614c3100000a03");
    String program = program("Greeting", "println(a.length + a[0] + a[1]);");
    assertThat(run("run", program, "--on", "board", "-d", port, "--", "b 'c'", "ü"))
        .isEqualTo(ExitCode.DONE);
    clear();
    assertThat(run("deploy", program, "-d", port, "--dry-run", "--json")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("\"version\": 1");
  }

  @Test
  void aClassroomGetsAProgramAtOnce() throws Exception {
    List<BoardPort> ports = new ArrayList<>();
    for (String id : List.of("e6614c3100000a04", "e6614c3100000a05")) {
      ports.add(new BoardPort(board(id), id, "simulated", true));
    }
    ports.add(new BoardPort("/dev/ttyNOWHERE7", "", "a port that went", false));
    byte[] main = "import greeting\n".getBytes(StandardCharsets.UTF_8);
    byte[] module = "print('hello')\n".getBytes(StandardCharsets.UTF_8);
    List<OutputFile> files =
        List.of(new OutputFile("main.py", main), new OutputFile("greeting.py", module));
    Deployment deployment =
        Deployment.of(
            "school/Greeting",
            files,
            new Deployment.Settings(false, false, true),
            note -> {
              throw new AssertionError(note);
            });
    Classroom classroom = new Classroom(deployment, new PrintWriter(out), false);
    assertThat(classroom.deploy(ports)).isEqualTo(ExitCode.TRANSFER_FAILED);
    assertThat(out.toString())
        .contains(
            "sent 3 files", "FAILED: ", "there is no such port", "Greeting is on 2 of 3 boards");
  }

  @Test
  void aSecretReachesTheBoardAndNoLog() throws Exception {
    String port = board("e6614c3100000a06");
    assertThat(run("secrets", "set", "wifi.key", "s3cret= x", "-d", port)).isEqualTo(ExitCode.DONE);
    assertThat(run("secrets", "set", "other", "1", "-d", port)).isEqualTo(ExitCode.DONE);
    assertThat(run("secrets", "remove", "other", "-d", port)).isEqualTo(ExitCode.DONE);
    assertThat(run("secrets", "list", "-d", port)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).isEqualTo("wifi.key\n");
    String body =
        "println(dev.mochaberry.machine.Secrets.get(\"wifi.key\").length());"
            + " println(dev.mochaberry.machine.Secrets.get(\"other\"));";
    assertThat(run("deploy", program("Reads", body), "-d", port, "--follow"))
        .isEqualTo(ExitCode.PROGRAM_FAILED);
    assertThat(out.toString())
        .contains("\n9\n", "IllegalStateException: no secret other")
        .doesNotContain("s3cret");
    assertThat(err.toString()).doesNotContain("s3cret");
  }

  @Test
  void aBoardThatIsNotThereIsNamed() throws Exception {
    assertThat(run("monitor", "-d", "blue")).isEqualTo(ExitCode.NO_BOARD);
    assertThat(err.toString()) // whoever runs this may have labels of their own: they are told
        .startsWith("mochaberry: --device blue: no such port, id or label")
        .endsWith("; mochaberry boards lists all\n");
  }

  private String board(String id) throws Exception {
    return bench.board(id).port().toString();
  }

  private String program(String name, String body) throws Exception {
    return bench.program(name, body);
  }

  private void clear() {
    bench.clear();
  }

  private int run(String... arguments) {
    return bench.run(arguments);
  }
}
