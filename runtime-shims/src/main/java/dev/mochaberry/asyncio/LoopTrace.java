package dev.mochaberry.asyncio;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.StackWalker.StackFrame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record of what a loop does, for {@code mochaberry run --trace}: a line for each event, with its
 * time in microseconds from the first. {@code docs/tracing.md} has the format; {@code
 * mochaberry_trace.py} writes the same on MicroPython.
 *
 * <p>It is on where the system property {@code mochaberry.trace} names a file, to which it is
 * added.
 */
final class LoopTrace {

  static final String HEADER = "mochaberry-trace 1";

  private static final String PACKAGE = LoopTrace.class.getPackageName() + ".";

  private final PrintWriter out;
  private final Clock clock;
  private int tasks;

  /** When the first event was; negative before. */
  private long start = -1;

  private LoopTrace(PrintWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
    out.println(HEADER);
  }

  /** The trace of a loop; null if none is wanted. */
  static LoopTrace wanted(Clock clock) {
    String file = System.getProperty("mochaberry.trace");
    if (file == null) {
      return null;
    }
    try {
      return new LoopTrace(
          new PrintWriter(
              new OutputStreamWriter(new FileOutputStream(file, true), StandardCharsets.UTF_8),
              true),
          clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A task was started, by another or from outside; gives it its number. */
  int started(TaskState<?> by) {
    int number = ++tasks;
    write("new " + number + " " + (by == null ? 0 : by.number()));
    return number;
  }

  /** A task has its turn, for which it was due some milliseconds ago. */
  void runs(TaskState<?> task, long late) {
    if (task.number() > 0) { // else what ends a loop that runs for ever
      write("run " + task.number() + " " + Math.max(0, late));
    }
  }

  /** The task that had its turn waits. Called on its own thread. */
  void waits(TaskState<?> task, String what) {
    if (!task.isNamed()) {
      name(task, StackWalker.getInstance().walk(LoopTrace::function));
    }
    write("wait " + task.number() + " " + what);
  }

  /** The task that had its turn has ended. */
  void ends(TaskState<?> task) {
    if (task.number() == 0) {
      return;
    }
    Throwable thrown = task.thrown();
    String how = thrown == null ? "" : thrown instanceof CancelledError ? " cancelled" : " failed";
    write("end " + task.number() + how);
  }

  private void name(TaskState<?> task, String name) {
    task.setNamed();
    write("name " + task.number() + " " + name);
  }

  /**
   * The function that a task is, among the calls that led to its first wait: the outermost but for
   * lambda expressions, and this library's where there is another.
   */
  private static String function(Stream<StackFrame> calls) {
    List<StackFrame> inside =
        calls.takeWhile(call -> !call.getClassName().equals(Coroutine.class.getName())).toList();
    boolean ofLibrary = inside.stream().allMatch(LoopTrace::isOfLibrary);
    return inside.stream()
        .filter(call -> isOfLibrary(call) == ofLibrary)
        .map(StackFrame::getMethodName)
        .filter(name -> !name.startsWith("lambda$"))
        .reduce("lambda", (inner, outer) -> outer);
  }

  private static boolean isOfLibrary(StackFrame call) {
    return call.getClassName().startsWith(PACKAGE);
  }

  private synchronized void write(String event) {
    long now = clock.micros();
    if (start < 0) {
      start = now;
    }
    out.println(now - start + " " + event);
  }
}
