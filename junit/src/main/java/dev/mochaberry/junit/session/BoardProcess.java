package dev.mochaberry.junit.session;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.SimulatedModules;
import dev.mochaberry.junit.board.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A MicroPython that runs a test program. What the program prints goes on to the output of this
 * JVM; lines of reports are kept for who waits for them.
 */
final class BoardProcess {
  /** The end of the output, in the queue of lines. */
  private static final String END = "";

  private static final int KEPT_CHARACTERS = 4000;
  private static final long END_SECONDS = 5;

  private final PrintStream printed;
  private final PrintStream complaints;
  private final Process process;
  private final OutputStream commands;
  private final BlockingQueue<String> reports = new LinkedBlockingQueue<>();
  private final StringBuffer errors = new StringBuffer();
  private final Thread errorReader;

  /**
   * Starts an interpreter.
   *
   * @param main the file to run, in the folder of the program
   * @param heapBytes MicroPython's heap
   * @throws IOException if it cannot be started
   */
  BoardProcess(LocalInterpreter interpreter, Path main, long heapBytes) throws IOException {
    this(interpreter, main, heapBytes, System.out, System.err);
  }

  private BoardProcess(
      LocalInterpreter interpreter,
      Path main,
      long heapBytes,
      PrintStream printed,
      PrintStream complaints)
      throws IOException {
    this.printed = printed;
    this.complaints = complaints;
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                interpreter.executable().toString(),
                "-X",
                "heapsize=" + heapBytes,
                main.toString()));
    builder.directory(main.getParent().toFile());
    builder.environment().put(SimulatedModules.VARIABLE, SimulatedModules.searchPath());
    process = builder.start();
    commands = process.getOutputStream();
    read("output", process.getInputStream(), this::output);
    errorReader = read("errors", process.getErrorStream(), this::error);
  }

  /** The same, of which nobody sees what it prints. */
  static BoardProcess silent(LocalInterpreter interpreter, Path main, long heapBytes)
      throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new BoardProcess(interpreter, main, heapBytes, nowhere, nowhere);
  }

  private Thread read(String name, InputStream stream, Consumer<String> consumer) {
    Thread thread =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  consumer.accept(line);
                }
              } catch (IOException e) {
                errors.append(e.getMessage()).append('\n'); // it was killed, or has crashed
              }
              if (name.equals("output")) {
                reports.add(END);
              }
            },
            "mochaberry-" + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** A line may begin with what the program printed before the report. */
  private void output(String line) {
    int mark = line.indexOf(Report.MARK);
    if (mark < 0) {
      printed.println(line);
    } else {
      if (mark > 0) {
        printed.println(line.substring(0, mark));
      }
      reports.add(line.substring(mark + 1));
    }
  }

  private void error(String line) {
    complaints.println(line);
    if (errors.length() < KEPT_CHARACTERS) {
      errors.append(line).append('\n');
    }
  }

  /**
   * Tells the program to do something.
   *
   * @throws IOException if it is not there any more
   */
  void send(String line) throws IOException {
    commands.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    commands.flush();
  }

  /**
   * The next line of a report, without its mark; null if the time is up, empty if there will be
   * none.
   */
  String report(long milliseconds) throws InterruptedException {
    String line = reports.poll(Math.max(0, milliseconds), TimeUnit.MILLISECONDS);
    if (END.equals(line)) {
      reports.add(END);
    }
    return line;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** How it ended: the exit code, and what it said last. */
  String lastWords() throws InterruptedException {
    boolean ended = process.waitFor(END_SECONDS, TimeUnit.SECONDS);
    errorReader.join(TimeUnit.SECONDS.toMillis(1));
    String said = errors.toString().strip();
    return (ended ? "exit code " + process.exitValue() : "no exit code")
        + (said.isEmpty() ? "" : System.lineSeparator() + said);
  }

  /**
   * Interrupts its main thread, as Ctrl-C would; on systems without POSIX's signals nothing
   * happens.
   */
  void interrupt() throws InterruptedException, IOException {
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor(1, TimeUnit.SECONDS);
  }

  /** Lets it end by itself. */
  void end() {
    try {
      commands.close();
      if (process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (IOException e) {
      kill(); // it reads nothing any more
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
  }

  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
