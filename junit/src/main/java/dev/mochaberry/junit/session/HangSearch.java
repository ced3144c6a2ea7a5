package dev.mochaberry.junit.session;

import dev.mochaberry.board.LocalInterpreter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Finds the line at which a call hangs. MicroPython interrupts its main thread only, and tests run
 * beside it, where the stack is deep. So a second interpreter, in which they run on the main
 * thread, is told all that the first one was told, and is interrupted in the call that does not
 * end.
 *
 * @param interpreter what runs the tests
 * @param start the file that starts them on the main thread
 * @param heapBytes MicroPython's heap
 * @param reader for the report of a call
 */
record HangSearch(
    LocalInterpreter interpreter, Path start, long heapBytes, Supplier<ReportReader> reader) {

  /** What came before the call took less, or the line is not looked for. */
  private static final int SECONDS_BEFORE = 10;

  /** After that a call hangs. */
  private static final int SECONDS = 2;

  /**
   * What the call throws when it is interrupted: its stack trace says where it was.
   *
   * @param lines all that the interpreter was told; the last does not end
   * @return empty if the call ends this time, or cannot be interrupted
   */
  Optional<Throwable> interrupted(List<String> lines) throws InterruptedException {
    BoardProcess process = null;
    try {
      process = BoardProcess.silent(interpreter, start, heapBytes);
      long limit = inSeconds(SECONDS_BEFORE);
      for (String line : lines.subList(0, lines.size() - 1)) {
        process.send(line);
        if (!hasReported(process, reader.get(), limit)) {
          return Optional.empty();
        }
      }
      process.send(lines.get(lines.size() - 1));
      ReportReader report = reader.get();
      if (hasReported(process, report, inSeconds(SECONDS))) {
        return Optional.empty();
      }
      process.interrupt();
      return hasReported(process, report, inSeconds(SECONDS))
          ? report.thrown().map(HangSearch::first).filter(t -> t.getStackTrace().length > 0)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // it has crashed, or there is no second one to be had
    } finally {
      if (process != null) {
        process.kill();
      }
    }
  }

  /** What was thrown first: an assertion may have taken the interrupt for a wrong exception. */
  private static Throwable first(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause == null || cause.getStackTrace().length == 0 ? thrown : first(cause);
  }

  private static long inSeconds(int seconds) {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  private static boolean hasReported(BoardProcess process, ReportReader report, long limit)
      throws InterruptedException {
    while (!report.hasEnded()) {
      String said = process.report(TimeUnit.NANOSECONDS.toMillis(limit - System.nanoTime()));
      if (said == null || said.isEmpty()) {
        return false;
      }
      report.line(said);
    }
    return true;
  }
}
