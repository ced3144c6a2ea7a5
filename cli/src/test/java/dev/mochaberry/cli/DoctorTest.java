package dev.mochaberry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.simulated.SimulatedBoard;
import dev.mochaberry.tooling.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of boards, and does for them. */
@Tag("slow")
class DoctorTest {
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
  void aHealthyBoardIsFine() throws Exception {
    String port = bench.board("e6614c3100000b01").port().toString();
    assertThat(bench.run("doctor", "-d", port)).as(said()).isEqualTo(ExitCode.DONE);
    assertThat(said()).contains("ok    " + port + ": MicroPython 1.25.0 answers");
  }

  @Test
  void aProgramThatCannotBeInterruptedIsNoticedAndStopped() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000b02");
    String port = board.port().toString();
    bench.starts(
        board,
        """
        import time
        while True:
            try:
                time.sleep_ms(5)
                print("x")
            except KeyboardInterrupt:
                time.sleep_ms(2)
        """);
    assertThat(bench.run("doctor", "-d", port)).isEqualTo(ExitCode.NO_BOARD);
    assertThat(said())
        .contains(
            "wrong "
                + port
                + ": its program goes on when it is interrupted; 'mochaberry doctor --stop --device "
                + port
                + "' keeps it from starting");
    stops(port);
  }

  @Test
  void aProgramThatResetsTheBoardIsNoticedAndStopped() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000b03");
    String port = board.port().toString();
    bench.starts(board, "import machine, time\ntime.sleep_ms(300)\nmachine.reset()\n");
    assertThat(bench.run("doctor", "-d", port, "--json")).isEqualTo(ExitCode.NO_BOARD);
    assertThat(said())
        .contains(
            "\"level\": \"wrong\"", "starts the board anew again and again", "\"stops\": true");
    stops(port);
  }

  @Test
  void aBootFileThatResetsTheBoardIsStoppedToo() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000b04");
    String port = board.port().toString();
    bench.python(
        board,
        "f = open('boot.py', 'w'); f.write('import machine, time\\ntime.sleep_ms(200)\\n"
            + "machine.soft_reset()\\n'); f.close(); open('main.py', 'w').close()");
    board.unplug();
    board.plugIn();
    assertThat(bench.run("doctor", "-d", port, "--stop")).as(said()).isEqualTo(ExitCode.DONE);
    assertThat(said())
        .contains("main.py is main.stopped.py now and boot.py is boot.stopped.py now");
    bench.clear();
    assertThat(bench.run("doctor", "-d", port)).as(said()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aProgramThatFloodsTheLineIsNoted() throws Exception {
    SimulatedBoard board = bench.board("e6614c3100000b05");
    bench.starts(board, "while True:\n print('x' * 70)\n");
    assertThat(bench.run("doctor", "-d", board.port().toString())).isEqualTo(ExitCode.DONE);
    assertThat(said()).contains("note  ", "KB a second", "ok    ");
  }

  @Test
  void firmwareThatLacksWhatAProgramUsesIsNamedBeforeItIsDeployed() throws Exception {
    String port =
        bench
            .board(bench.settings("e6614c3100000b06").withFirmware("micropython 1.19.1"))
            .port()
            .toString();
    String program =
        bench.program(
            "Sleeper",
            "dev.mochaberry.asyncio.EventLoop.run("
                + "() -> dev.mochaberry.asyncio.EventLoop.sleepMs(1));");
    String lacks = "MicroPython 1.19.1 on the board lacks what the program uses: asyncio";
    assertThat(bench.run("doctor", program, "-d", port)).as(said()).isEqualTo(ExitCode.NO_BOARD);
    assertThat(said()).contains("wrong " + port + ": " + lacks, "--asyncio uasyncio");
    bench.clear();
    assertThat(bench.run("deploy", program, "-d", port)).isEqualTo(ExitCode.NO_BOARD);
    assertThat(bench.err().toString()).contains("mochaberry: " + port + ": " + lacks);
    bench.clear();
    String old = bench.program("Old", "println(1);");
    assertThat(bench.run("deploy", old, "-d", port)).as(said()).isEqualTo(ExitCode.DONE);
  }

  private void stops(String port) {
    bench.clear();
    assertThat(bench.run("doctor", "-d", port, "--stop")).as(said()).isEqualTo(ExitCode.DONE);
    assertThat(said()).contains("main.py is main.stopped.py now, and does not start");
    bench.clear();
    assertThat(bench.run("doctor", "-d", port)).as(said()).isEqualTo(ExitCode.DONE);
  }

  private String said() {
    return bench.out() + "" + bench.err();
  }
}
