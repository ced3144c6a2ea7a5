package dev.mochaberry.asyncio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventLoopTest {

  /** Servers of other tests may still listen on the loop that there was. */
  @BeforeEach
  void begin() {
    EventLoop.newEventLoop();
  }

  private static int value() {
    EventLoop.sleepMs(0);
    return 42;
  }

  @Test
  void runGivesTheResult() {
    int result = EventLoop.run(() -> value());
    assertThat(result).isEqualTo(42);
  }

  @Test
  void runThrowsTheVeryException() {
    IOException thrown = new IOException("no route");
    assertThatThrownBy(() -> EventLoop.run(() -> fail(thrown))).isSameAs(thrown);
  }

  private static void fail(IOException thrown) throws IOException {
    EventLoop.sleepMs(0);
    throw thrown;
  }

  @Test
  void asyncCallsOutsideOfTheLoopAreRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventLoop.sleepMs(1))
        .withMessageContaining("sleepMs needs a running event loop");
    assertThatIllegalStateException().isThrownBy(() -> new Event().await());
  }

  @Test
  void aTaskCannotRunTheLoop() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventLoop.run(() -> EventLoop.run(() -> value())))
        .withMessageContaining("called by a task");
  }

  @Test
  void tasksThatAreLeftGoOnInTheNextRun() {
    List<String> log = new ArrayList<>();
    EventLoop.run(() -> EventLoop.createTask(() -> log.add("left over")));
    assertThat(log).isEmpty();
    EventLoop.run(() -> EventLoop.sleepMs(0));
    assertThat(log).containsExactly("left over");
  }

  @Test
  void finallyOfAnAbandonedTaskDoesNotRun() {
    List<String> log = new ArrayList<>();
    EventLoop.run(
        () -> {
          EventLoop.createTask(
              () -> {
                try {
                  new Event().await();
                } finally {
                  log.add("finally");
                }
              });
          EventLoop.sleepMs(0);
        });
    assertThat(log).isEmpty();
  }

  @Test
  void runFailsWhenNothingCanWakeItsFunction() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventLoop.run(() -> new Event().await()))
        .withMessageContaining("nothing is left that could wake one");
  }

  @Test
  void aFailedTaskThrowsTheSameObjectEachTime() {
    IOException thrown = new IOException("once");
    EventLoop.run(
        () -> {
          Task<Void> task = EventLoop.createTask(() -> fail(thrown));
          assertThat(catchThrowable(() -> task.await(IOException.class))).isSameAs(thrown);
          assertThat(catchThrowable(task::await)).isSameAs(thrown);
          assertThat(task.done()).isTrue();
        });
  }

  @Test
  void aFailedTaskThatNobodyAwaitsStopsNobody() {
    int result =
        EventLoop.run(
            () -> {
              EventLoop.createTask(() -> fail(new IOException("reported on standard error")));
              EventLoop.sleepMs(0);
              EventLoop.sleepMs(0);
              return value();
            });
    assertThat(result).isEqualTo(42);
  }

  @Test
  void anErrorInAnyTaskEndsTheLoop() {
    AssertionError error = new AssertionError("not an Exception");
    Throwable thrown =
        catchThrowable(
            () ->
                EventLoop.run(
                    () -> {
                      EventLoop.createTask(
                          () -> {
                            throw error;
                          });
                      new Event().await();
                    }));
    assertThat(thrown).isSameAs(error);
  }

  @Test
  void theCurrentTaskIsTheOneThatRuns() {
    EventLoop.run(
        () -> {
          Task<Task<?>> task = EventLoop.createTask(() -> EventLoop.currentTask());
          assertThat(task.await()).isSameAs(task);
        });
  }

  @Test
  void sleepsLongerThanTheBoardsClockAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventLoop.run(() -> EventLoop.sleepMs(1L << 29)));
  }

  @Test
  void coroutinesHaveRoomForDeepRecursion() {
    int depth = EventLoop.run(() -> depth(2000));
    assertThat(depth).isEqualTo(2000);
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }

  @Test
  void aFreeLockCannotBeReleased() {
    assertThatIllegalStateException().isThrownBy(() -> new Lock().release());
  }
}
