package dev.mochaberry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.tooling.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs are told by commands about boards: docs/json.md. */
@Tag("slow")
class JsonEventsTest {
  @TempDir Path folder;

  @Test
  void eachEventIsOneObjectInALine() throws Exception {
    try (CommandBench bench = new CommandBench(folder)) {
      String port = bench.board("e6614c3100000c01").port().toString();
      String program = bench.program("Told", "println(\"a \\\"b\\\"\"); println(1 / a.length);");

      assertThat(bench.run("deploy", program, "-d", port, "--json", "--dry-run"))
          .isEqualTo(ExitCode.DONE);
      assertThat(events(bench)).hasSize(1);
      assertThat(bench.out().toString()).startsWith("{\"event\": \"plan\", \"port\": ");

      bench.clear();
      assertThat(bench.run("deploy", program, "-d", port, "--json", "--follow"))
          .as(bench.out() + "" + bench.err())
          .isEqualTo(ExitCode.PROGRAM_FAILED);
      assertThat(events(bench))
          .startsWith("sending", "sending")
          .containsSubsequence("deployed", "output", "output", "ended");
      assertThat(bench.out().toString())
          .contains(
              "{\"event\": \"output\", \"line\": \"a \\\"b\\\"\"}\n",
              "ArithmeticException: / by zero",
              "{\"event\": \"ended\", \"failed\": true}\n");
      assertThat(bench.err().toString()).isEmpty();

      bench.clear();
      assertThat(bench.run("monitor", "-d", port, "--json", "--restart"))
          .as(bench.out() + "")
          .isEqualTo(ExitCode.PROGRAM_FAILED);
      assertThat(events(bench)).contains("output").endsWith("ended");

      bench.clear();
      assertThat(bench.run("run", program, "--on", "board,micropython", "-d", port, "--json"))
          .as(bench.out() + "" + bench.err())
          .isEqualTo(ExitCode.PROGRAM_FAILED);
      assertThat(bench.out().toString())
          .contains("{\"event\": \"output\", \"on\": \"board at " + port + "\", \"line\": \"a ")
          .contains("\"failed\": true, \"seconds\": ");

      bench.clear();
      assertThat(bench.run("deploy", program, "-d", "nobody", "--json"))
          .isEqualTo(ExitCode.NO_BOARD);
      assertThat(bench.out().toString())
          .startsWith("{\"event\": \"failed\", \"exitCode\": 4, \"message\": \"--device nobody: ");
    }
  }

  private static List<String> events(CommandBench bench) {
    return bench
        .out()
        .toString()
        .lines()
        .peek(line -> assertThat(line).startsWith("{\"event\": \"").endsWith("}"))
        .map(line -> line.split("\"")[3])
        .toList();
  }
}
