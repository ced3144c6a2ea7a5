package dev.mochaberry.asyncio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellationTest {

  private final List<String> log = new ArrayList<>();

  private void patient() {
    try {
      EventLoop.sleepMs(100_000);
    } catch (CancelledError e) {
      log.add("cancelled");
      throw e;
    } finally {
      log.add("finally");
    }
  }

  @Test
  void theErrorIsThrownWhereTheTaskWaits() {
    EventLoop.run(
        () -> {
          Task<Void> task = EventLoop.createTask(() -> patient());
          EventLoop.sleepMs(0);
          assertThat(task.cancel()).isTrue();
          assertThat(task.done()).isFalse();
          assertThat(catchThrowable(task::await)).isInstanceOf(CancelledError.class);
          assertThat(task.done()).isTrue();
          assertThat(task.cancel()).isFalse();
        });
    assertThat(log).containsExactly("cancelled", "finally");
  }

  @Test
  void aTaskThatNeverRanDoesNotStart() {
    EventLoop.run(
        () -> {
          Task<Void> task = EventLoop.createTask(() -> patient());
          task.cancel();
          EventLoop.sleepMs(0);
          assertThat(task.done()).isTrue();
        });
    assertThat(log).isEmpty();
  }

  @Test
  void itReachesTheInnermostAwaitedTask() {
    EventLoop.run(
        () -> {
          Task<Void> inner = EventLoop.createTask(() -> patient());
          Task<Void> outer = EventLoop.createTask(() -> inner.await());
          EventLoop.sleepMs(0);
          outer.cancel();
          assertThat(catchThrowable(outer::await)).isInstanceOf(CancelledError.class);
          assertThat(inner.done()).isTrue();
        });
    assertThat(log).containsExactly("cancelled", "finally");
  }

  @Test
  void aTaskThatWasJustWokenIsCancelledOnce() {
    Event event = new Event();
    EventLoop.run(
        () -> {
          Task<Void> task =
              EventLoop.createTask(
                  () -> {
                    event.await();
                    log.add("woken");
                  });
          EventLoop.sleepMs(0);
          event.set();
          task.cancel();
          task.cancel();
          assertThat(catchThrowable(task::await)).isInstanceOf(CancelledError.class);
          EventLoop.sleepMs(0);
        });
    assertThat(log).isEmpty();
  }

  @Test
  void aCancelledHeirPassesTheLockOn() {
    Lock lock = new Lock();
    EventLoop.run(
        () -> {
          lock.acquire();
          Task<Void> heir = EventLoop.createTask(() -> lock.acquire());
          Task<Void> next = EventLoop.createTask(() -> lock.acquire());
          EventLoop.sleepMs(0);
          lock.release();
          heir.cancel();
          next.await();
          assertThat(lock.locked()).isTrue();
        });
  }

  @Test
  void aTaskMaySwallowIt() {
    EventLoop.run(
        () -> {
          Task<String> task =
              EventLoop.createTask(
                  () -> {
                    try {
                      EventLoop.sleepMs(100_000);
                      return "slept";
                    } catch (CancelledError e) {
                      return "stubborn";
                    }
                  });
          EventLoop.sleepMs(0);
          task.cancel();
          log.add(task.await());
        });
    assertThat(log).containsExactly("stubborn");
  }

  @Test
  void aTaskCannotCancelItself() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventLoop.run(() -> EventLoop.currentTask().cancel()));
  }

  @Test
  void aCancelledMainFunctionThrows() {
    Throwable thrown =
        catchThrowable(
            () ->
                EventLoop.run(
                    () -> {
                      Task<?> main = EventLoop.currentTask();
                      EventLoop.createTask(() -> main.cancel());
                      patient();
                    }));
    assertThat(thrown).isInstanceOf(CancelledError.class);
  }
}
