package dev.mochaberry.cli.timeline;

import java.util.ArrayList;
import java.util.List;

/** One task over time. */
final class Lane {

  /** What a task does for a while. */
  enum Activity {
    /** It has its turn. */
    RUN,
    /** It could run, and another has the turn. */
    READY,
    /** It waits for a time to pass. */
    SLEEP,
    /** It waits for a connection. */
    IO,
    /** It waits for another task, an event, a lock. */
    OTHERS
  }

  /**
   * What it does from one time to another, in microseconds.
   *
   * @param what for a wait, what for
   */
  record Span(Activity activity, long start, long end, String what) {
    long length() {
      return end - start;
    }
  }

  private final int task;
  private final int startedBy;
  private final List<Span> spans = new ArrayList<>();
  private String name = "";
  private String end = "";
  private String waitsFor;
  private long since;

  Lane(int task, int startedBy, long created) {
    this.task = task;
    this.startedBy = startedBy;
    since = created;
  }

  int task() {
    return task;
  }

  int startedBy() {
    return startedBy;
  }

  List<Span> spans() {
    return spans;
  }

  /** The function that it is, where that is known; else its number alone tells. */
  String name() {
    return name;
  }

  /** {@code cancelled} or {@code failed}, if it ended so; else empty. */
  String end() {
    return end;
  }

  void take(LoopEvent event) {
    switch (event.kind()) {
      case "name" -> name = event.detail();
      case "run" -> {
        long due = Math.max(since, event.micros() - event.number() * 1000);
        close(waitsFor == null ? Activity.READY : activity(waitsFor), due, waitsFor);
        close(Activity.READY, event.micros(), null);
      }
      case "wait" -> {
        close(Activity.RUN, event.micros(), null);
        waitsFor = event.detail();
      }
      case "end" -> {
        close(Activity.RUN, event.micros(), null);
        end = event.detail();
        waitsFor = null;
      }
      default -> throw new IllegalArgumentException(event.kind());
    }
  }

  /** The record ends; what the task waits for never came. */
  void finish(long time) {
    if (waitsFor != null) {
      close(activity(waitsFor), time, waitsFor);
    }
  }

  private void close(Activity activity, long end, String what) {
    if (end > since) {
      spans.add(new Span(activity, since, end, what == null ? "" : what));
      since = end;
    }
  }

  private static Activity activity(String wait) {
    return switch (wait.split(" ")[0]) {
      case "sleep" -> Activity.SLEEP;
      case "read", "write", "flag" -> Activity.IO;
      default -> Activity.OTHERS;
    };
  }
}
