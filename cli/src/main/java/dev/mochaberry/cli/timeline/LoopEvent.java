package dev.mochaberry.cli.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a loop's record; {@code docs/tracing.md} has the format.
 *
 * @param micros when it happened, in microseconds from the first event
 * @param kind {@code new}, {@code run}, {@code name}, {@code wait} or {@code end}
 * @param task the number of the task it is about
 * @param detail what else the line says, perhaps nothing
 */
record LoopEvent(long micros, String kind, int task, String detail) {
  private static final Pattern LINE =
      Pattern.compile("(\\d{1,18}) (new|run|name|wait|end) (\\d{1,9})(?: (.*))?");
  private static final String HEADER = "mochaberry-trace 1";

  /**
   * Reads a record. It may hold several, one behind the other: of programs that make a new loop;
   * only the longest is of interest.
   *
   * @throws IllegalArgumentException if it is none
   */
  static List<LoopEvent> parse(List<String> lines) {
    List<LoopEvent> longest = List.of();
    List<LoopEvent> events = null;
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (lines.get(i).equals(HEADER)) {
        events = new ArrayList<>();
      } else if (events == null) {
        throw new IllegalArgumentException("not a trace: its first line is not " + HEADER);
      } else if (line.matches()) {
        String detail = line.group(4) == null ? "" : line.group(4);
        int task = Integer.parseInt(line.group(3));
        events.add(new LoopEvent(Long.parseLong(line.group(1)), line.group(2), task, detail));
      } else if (i < lines.size() - 1) { // the last may be cut off, where a board was
        throw new IllegalArgumentException("line " + (i + 1) + " is no event: " + lines.get(i));
      }
      if (events != null && events.size() >= longest.size()) {
        longest = events;
      }
    }
    return longest;
  }

  /** The number at the start of the detail; 0 if there is none. */
  long number() {
    Matcher number = Pattern.compile("\\d{1,18}").matcher(detail);
    return number.lookingAt() ? Long.parseLong(number.group()) : 0;
  }
}
