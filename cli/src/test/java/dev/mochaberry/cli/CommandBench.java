package dev.mochaberry.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Simulated boards, programs in Java, and the command with what it says. */
final class CommandBench implements AutoCloseable {
  private final Path folder;
  private final List<SimulatedBoard> boards = new ArrayList<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** A bench whose files lie there. */
  CommandBench(Path folder) {
    this.folder = folder;
  }

  /** What the command said on standard output. */
  StringWriter out() {
    return out;
  }

  /** What it said on standard error. */
  StringWriter err() {
    return err;
  }

  /** A board that is plugged in; without an interpreter and mpremote the test is skipped. */
  SimulatedBoard board(String id) throws Exception {
    return board(settings(id));
  }

  /** The same with settings of its own. */
  SimulatedBoard board(BoardSettings settings) throws Exception {
    SimulatedBoard board = SimulatedBoard.start(settings);
    boards.add(board);
    return board;
  }

  /** What a Pico W is, with a flash of its own in the bench's folder. */
  BoardSettings settings(String id) {
    var interpreter = LocalInterpreter.find(WordSize.BITS_32);
    assumeTrue(interpreter.isPresent(), "no 32-bit MicroPython: see scripts/fetch-micropython");
    assumeTrue(Mpremote.find().isPresent(), "no mpremote: see scripts/fetch-mpremote");
    return BoardSettings.picoW(
        interpreter.orElseThrow().executable(), id, folder.resolve(id + ".img"));
  }

  /** Runs Python on a board, past the command. */
  String python(SimulatedBoard board, String code) throws Exception {
    ProgramRun run =
        Mpremote.find().orElseThrow().on(board.port().toString(), List.of("exec", code)).capture();
    if (!run.succeeded()) {
      throw new AssertionError(run.stdout() + run.stderr());
    }
    return run.stdout().replace("\r\n", "\n");
  }

  /** Puts a main.py on a board that is not ours, and gives the board power anew. */
  void starts(SimulatedBoard board, String mainProgram) throws Exception {
    Path file = Files.writeString(folder.resolve("other-main.py"), mainProgram);
    ProgramRun run =
        Mpremote.find()
            .orElseThrow()
            .on(board.port().toString(), List.of("fs", "cp", file.toString(), ":main.py"))
            .capture();
    if (!run.succeeded()) {
      throw new AssertionError(run.stdout() + run.stderr());
    }
    board.unplug();
    board.plugIn();
    await(board::isRunningProgram);
  }

  /** Waits until something holds, at most ten seconds. */
  static void await(Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + 10_000_000_000L;
    while (!holds.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited too long");
      }
      Thread.sleep(20);
    }
  }

  /** A program of one class with a short {@code println}; its file. */
  String program(String name, String body) throws Exception {
    String text =
        "public class %s { static void println(Object o) { System.out.println(o); }"
            + " public static void main(String[] a) { %s } }\n";
    Path file = Files.createDirectories(folder.resolve("src")).resolve(name + ".java");
    return Files.writeString(file, String.format(text, name, body)).toString();
  }

  /** The tool that talks to boards. */
  String mpremote() {
    return Mpremote.find().orElseThrow().executable().toString();
  }

  /** The command in a process of its own: its exit code, and all it says, one after the other. */
  String process(Map<String, String> environment, String... arguments) throws Exception {
    return start(environment, arguments).end();
  }

  /** Starts the command in a process of its own. */
  Running start(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.mochaberry.cli.Main"));
    command.addAll(List.of(arguments));
    if (System.getProperty("os.name").equals("Linux")) {
      // A build in the background of a shell ignores Ctrl-C, and so would all that it starts.
      command.addAll(0, List.of("env", "--default-signal=INT"));
    }
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new Running(builder.redirectOutput(said.toFile()).start(), said);
  }

  /**
   * A command that runs.
   *
   * @param process its own
   * @param said the file of its output
   */
  record Running(Process process, Path said) {
    /** Ctrl-C. */
    void interrupt() throws Exception {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** Waits for its end, at most a minute. */
    String end() throws Exception {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "still running: " + Files.readString(said);
      }
      return "exit " + process.exitValue() + "\n" + Files.readString(said);
    }
  }

  /** Forgets what the command said. */
  void clear() {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
  }

  /** Runs the command; its exit code. */
  int run(String... arguments) {
    return new Main(new PrintWriter(out), new PrintWriter(err)).run(arguments);
  }

  @Override
  public void close() {
    boards.forEach(SimulatedBoard::close);
  }
}
