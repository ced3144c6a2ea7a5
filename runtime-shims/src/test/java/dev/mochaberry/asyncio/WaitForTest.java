package dev.mochaberry.asyncio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class WaitForTest {

  private final List<String> log = new ArrayList<>();

  private String sleepy(long ms) {
    try {
      EventLoop.sleepMs(ms);
      return "slept";
    } finally {
      log.add("finally");
    }
  }

  @Test
  void theResultInTime() throws TimeoutException {
    String result = EventLoop.run(() -> EventLoop.waitFor(() -> sleepy(1), 100.0));
    assertThat(result).isEqualTo("slept");
  }

  @Test
  void theExceptionInTime() {
    IOException thrown = new IOException("in time");
    EventLoop.run(
        () ->
            assertThat(
                    catchThrowable(
                        () ->
                            EventLoop.waitForMs(
                                () -> {
                                  if (log.isEmpty()) {
                                    throw thrown;
                                  }
                                },
                                100_000)))
                .isSameAs(thrown));
  }

  @Test
  void tooLateTheFunctionIsCancelledAndHasEnded() {
    EventLoop.run(
        () -> {
          try {
            EventLoop.waitForMs(() -> sleepy(100_000), 5);
          } catch (TimeoutException e) {
            log.add("too late");
          }
        });
    assertThat(log).containsExactly("finally", "too late");
  }

  @Test
  void withoutTimeTheFunctionStillTakesOneStep() {
    EventLoop.run(
        () -> {
          try {
            EventLoop.waitForMs(() -> sleepy(100_000), 0);
          } catch (TimeoutException e) {
            log.add("too late");
          }
        });
    assertThat(log).containsExactly("finally", "too late");
  }

  @Test
  void aTask() throws TimeoutException {
    String result =
        EventLoop.run(
            () -> {
              Task<String> task = EventLoop.createTask(() -> sleepy(1));
              return EventLoop.waitFor(task, 100.0);
            });
    assertThat(result).isEqualTo("slept");
  }

  @Test
  void cancellingTheWaiterCancelsTheFunction() {
    EventLoop.run(
        () -> {
          Task<String> waiter =
              EventLoop.createTask(() -> EventLoop.waitForMs(() -> sleepy(100_000), 90_000));
          EventLoop.sleepMs(0);
          EventLoop.sleepMs(0);
          waiter.cancel();
          assertThat(catchThrowable(waiter::await)).isInstanceOf(CancelledError.class);
          EventLoop.sleepMs(0);
        });
    assertThat(log).containsExactly("finally");
  }
}
