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
import java.util.concurrent.Callable;

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
