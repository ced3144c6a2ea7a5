package dev.mochaberry.cli.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mochaberry.cli.timeline.Lane.Activity;
import dev.mochaberry.cli.timeline.Lane.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from a loop's record, and drawn of it. */
class TimelineTest {
  private static final List<String> RECORD =
      List.of(
          "mochaberry-trace 1",
          "0 new 1 0",
          "1000 run 1 1",
          "3000 new 2 1",
          "4000 name 1 main",
          "4000 wait 1 sleep 100",
          "4000 run 2 1",
          "164000 end 2 failed",
          "164000 run 1 60",
          "165000 end 1");

  private final Timeline timeline = Timeline.of("here", RECORD);

  @Test
  void aTaskWaitsIsReadyAndRuns() {
    assertThat(timeline.lanes().get(0).spans())
        .containsExactly(
            new Span(Activity.READY, 0, 1000, ""),
            new Span(Activity.RUN, 1000, 4000, ""),
            new Span(Activity.SLEEP, 4000, 104000, "sleep 100"),
            new Span(Activity.READY, 104000, 164000, ""),
            new Span(Activity.RUN, 164000, 165000, ""));
  }

  @Test
  void aLongStepIsAHog() {
    assertThat(timeline.hogs(50_000)).extracting(hog -> hog.lane().task()).containsExactly(2);
    assertThat(timeline.hogs(500_000)).isEmpty();
  }

  @Test
  void thePageNeedsNothingElse() {
    String page = TimelinePage.of("A<b>", List.of(timeline), 50);
    assertThat(page)
        .contains("A&lt;b&gt;", "<b>160 ms</b> of task 2", "sleep 100 ms", "✕ failed")
        .doesNotContain("${", "http", "src=");
  }

  @Test
  void ofSeveralRecordsTheLongestCounts() {
    List<String> twice = new java.util.ArrayList<>(List.of("mochaberry-trace 1", "0 new 1 0"));
    twice.addAll(RECORD);
    assertThat(Timeline.of("", twice).lanes()).hasSize(2);
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> Timeline.of("", List.of("hello")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a trace");
  }

  @Test
  void aLineThatWasCutOffIsForgiven() {
    List<String> cut = new java.util.ArrayList<>(RECORD);
    cut.add("165000 ne");
    assertThat(Timeline.of("", cut).length()).isEqualTo(165_000);
  }
}
