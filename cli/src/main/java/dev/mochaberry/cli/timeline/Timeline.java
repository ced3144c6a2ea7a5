package dev.mochaberry.cli.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tasks of one run did.
 *
 * @param title where the program ran
 * @param lanes the tasks in the order in which they were started
 * @param length how long the loop ran, in microseconds
 */
public record Timeline(String title, List<Lane> lanes, long length) {

  /**
   * A step in which no other task could run, because it took long.
   *
   * @param lane whose step
   * @param span when
   */
  record Hog(Lane lane, Lane.Span span) {}

  /**
   * Reads the record of a run.
   *
   * @param title where the program ran
   * @param record the lines of the record
   * @return the timeline
   * @throws IllegalArgumentException if it is no record
   */
  public static Timeline of(String title, List<String> record) {
    List<LoopEvent> events = LoopEvent.parse(record);
    Map<Integer, Lane> lanes = new LinkedHashMap<>();
    for (LoopEvent event : events) {
      if (event.kind().equals("new")) {
        lanes.put(event.task(), new Lane(event.task(), (int) event.number(), event.micros()));
      } else if (lanes.containsKey(event.task())) {
        lanes.get(event.task()).take(event);
      }
    }
    long end = events.isEmpty() ? 0 : events.get(events.size() - 1).micros();
    lanes.values().forEach(lane -> lane.finish(end));
    return new Timeline(title, List.copyOf(lanes.values()), end);
  }

  /** How often a task had its turn. */
  long steps() {
    return lanes.stream()
        .flatMap(lane -> lane.spans().stream())
        .filter(span -> span.activity() == Lane.Activity.RUN)
        .count();
  }

  /** For how many microseconds some task had its turn. */
  long busy() {
    return lanes.stream()
        .flatMap(lane -> lane.spans().stream())
        .filter(span -> span.activity() == Lane.Activity.RUN)
        .mapToLong(Lane.Span::length)
        .sum();
  }

  /** Steps of more than so many microseconds, the longest first. */
  List<Hog> hogs(long threshold) {
    List<Hog> hogs = new ArrayList<>();
    for (Lane lane : lanes) {
      for (Lane.Span span : lane.spans()) {
        if (span.activity() == Lane.Activity.RUN && span.length() > threshold) {
          hogs.add(new Hog(lane, span));
        }
      }
    }
    hogs.sort(Comparator.comparingLong((Hog hog) -> -hog.span().length()));
    return hogs;
  }
}
