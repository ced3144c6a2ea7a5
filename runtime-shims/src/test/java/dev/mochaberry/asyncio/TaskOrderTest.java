package dev.mochaberry.asyncio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected orders are what MicroPython 1.25 prints for the same programs. */
class TaskOrderTest {

  private final List<String> log = new ArrayList<>();

  private void rounds(String name, int count) {
    for (int i = 0; i < count; i++) {
      log.add(name + i);
      EventLoop.sleepMs(0);
    }
  }

  @Test
  void aTaskFirstRunsWhenItsCreatorWaits() {
    EventLoop.run(
        () -> {
          EventLoop.createTask(() -> rounds("a", 1));
          log.add("created");
          EventLoop.sleepMs(0);
          log.add("back");
        });
    assertThat(log).containsExactly("created", "a0", "back");
  }

  @Test
  void callingAnAsyncMethodIsNoSwitch() {
    EventLoop.run(
        () -> {
          EventLoop.createTask(() -> rounds("other", 1));
          rounds("inline", 2);
        });
    assertThat(log).containsExactly("inline0", "other0", "inline1");
  }

  @Test
  void readyTasksTakeTurns() {
    EventLoop.run(
        () -> {
          EventLoop.gather(() -> rounds("a", 3), () -> rounds("b", 2), () -> rounds("c", 1));
        });
    assertThat(log).containsExactly("a0", "b0", "c0", "a1", "b1", "a2");
  }

  @Test
  void sleepersWakeInTheOrderOfTheirTimes() {
    EventLoop.run(
        () -> EventLoop.gather(() -> sleeper(300), () -> sleeper(10), () -> sleeper(150)));
    assertThat(log).containsExactly("10", "150", "300");
  }

  private void sleeper(int ms) {
    EventLoop.sleepMs(ms);
    log.add(String.valueOf(ms));
  }

  @Test
  void aNegativeSleepIsATurn() {
    EventLoop.run(
        () -> {
          EventLoop.createTask(() -> rounds("a", 1));
          EventLoop.sleep(-3);
          log.add("back");
        });
    assertThat(log).containsExactly("a0", "back");
  }

  @Test
  void awaitingAFinishedTaskDoesNotSuspend() {
    EventLoop.run(
        () -> {
          Task<Integer> finished = EventLoop.createTask(() -> 7);
          EventLoop.sleepMs(0);
          EventLoop.createTask(() -> rounds("other", 1));
          log.add("got " + finished.await() + finished.await());
        });
    assertThat(log).containsExactly("got 77");
  }

  @Test
  void whoAwaitsATaskWakesInOrder() {
    EventLoop.run(
        () -> {
          Task<String> task =
              EventLoop.createTask(
                  () -> {
                    rounds("t", 2);
                    return "done";
                  });
          EventLoop.gather(() -> log.add("1 " + task.await()), () -> log.add("2 " + task.await()));
        });
    assertThat(log).containsExactly("t0", "t1", "1 done", "2 done");
  }

  @Test
  void anEventWakesAllInOrderAndThenSuspendsNobody() {
    Event event = new Event();
    EventLoop.run(
        () -> {
          EventLoop.createTask(() -> waitFor(event, "first"));
          EventLoop.createTask(() -> waitFor(event, "second"));
          EventLoop.sleepMs(0);
          event.set();
          log.add("set " + event.isSet());
          EventLoop.sleepMs(0);
          waitFor(event, "third");
          event.clear();
        });
    assertThat(log).containsExactly("set true", "first", "second", "third");
    assertThat(event.isSet()).isFalse();
  }

  private void waitFor(Event event, String name) {
    event.await();
    log.add(name);
  }

  @Test
  void aLockIsHandedOverInOrder() {
    Lock lock = new Lock();
    EventLoop.run(
        () ->
            EventLoop.gather(
                () -> locked(lock, "a"), () -> locked(lock, "b"), () -> locked(lock, "c")));
    assertThat(log).containsExactly("a in", "a out", "b in", "b out", "c in", "c out");
    assertThat(lock.locked()).isFalse();
  }

  private void locked(Lock lock, String name) {
    lock.acquire();
    try (lock) {
      log.add(name + " in");
      EventLoop.sleepMs(0);
      log.add(name + " out");
    }
  }
}
