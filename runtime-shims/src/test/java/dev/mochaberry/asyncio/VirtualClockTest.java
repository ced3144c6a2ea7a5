package dev.mochaberry.asyncio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VirtualClockTest {

  @BeforeEach
  void virtual() {
    VirtualClock.use();
  }

  @AfterEach
  void real() {
    VirtualClock.stop();
  }

  @Test
  void tenHoursPassAtOnce() {
    long start = System.nanoTime();
    int passed =
        EventLoop.run(
            () -> {
              int before = EventLoop.ticksMs();
              for (int hour = 0; hour < 10; hour++) {
                EventLoop.sleep(3600);
              }
              return EventLoop.ticksDiff(EventLoop.ticksMs(), before);
            });
    assertThat(passed).isEqualTo(36_000_000);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void tasksAreDueInTheOrderOfTheirTimes() {
    List<Integer> log = new ArrayList<>();
    EventLoop.run(
        () -> {
          for (int time : new int[] {30_000, 10_000, 20_000, 10_001}) {
            EventLoop.createTask(
                () -> {
                  EventLoop.sleepMs(time);
                  log.add(time);
                });
          }
          EventLoop.sleep(60);
        });
    assertThat(log).containsExactly(10_000, 10_001, 20_000, 30_000);
  }

  @Test
  void connectionsAreServedBeforeTimeJumps() throws IOException {
    List<String> log = new ArrayList<>();
    EventLoop.run(
        () -> {
          Server server = EventLoop.startServer(s -> s.write("hello\n"), "127.0.0.1", 18_231);
          try (server) {
            Stream stream = EventLoop.openConnection("127.0.0.1", 18_231);
            EventLoop.createTask(
                () -> {
                  EventLoop.sleep(1000);
                  log.add("a long time");
                });
            log.add(new String(stream.readLine()));
            EventLoop.sleep(2000);
          }
        });
    assertThat(log).containsExactly("hello\n", "a long time");
  }

  @Test
  void aTaskCannotChangeTheClock() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventLoop.run(() -> VirtualClock.use()))
        .withMessageContaining("one loop at a time");
  }

  @Test
  void tenThousandTasksWaitAtATime() {
    assumeThat(Runtime.version().feature())
        .as("virtual threads need JDK 21")
        .isGreaterThanOrEqualTo(21);
    List<Integer> results = new ArrayList<>();
    EventLoop.run(
        () -> {
          List<Task<Integer>> tasks = new ArrayList<>();
          for (int i = 0; i < 10_000; i++) {
            int value = i;
            tasks.add(
                EventLoop.createTask(
                    () -> {
                      EventLoop.sleepMs(10_000 - value);
                      return value;
                    }));
          }
          for (Task<Integer> task : tasks) {
            results.add(task.await());
          }
        });
    assertThat(results).hasSize(10_000).isSorted();
  }
}
