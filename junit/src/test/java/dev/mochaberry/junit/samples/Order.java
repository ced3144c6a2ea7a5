package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks in virtual time. */
@MochaberryTest
class Order {
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  @Async
  void wake() {
    EventLoop.sleepMs(10);
    log.add("woken");
  }

  @AfterEach
  void ends() {
    assertEquals("woken", log.get(0));
  }

  @Async
  private void work(String name, int period, int times) {
    for (int i = 1; i <= times; i++) {
      EventLoop.sleepMs(period);
      log.add(name + i);
    }
  }

  @Test
  @Async
  void tasksTakeTurns(TestClock clock) {
    EventLoop.gather(() -> work("a", 300, 3), () -> work("b", 200, 4));
    assertEquals(List.of("woken", "b1", "a1", "b2", "a2", "b3", "b4", "a3"), log);
    assertEquals(900, clock.elapsedMs());
  }

  @Test
  @Async
  void waitsNoLongerThanAsked(TestClock clock) {
    boolean timedOut = false;
    try {
      EventLoop.waitFor(() -> work("slow", 60_000, 10), 90.0);
    } catch (TimeoutException e) {
      timedOut = true;
    }
    assertEquals(true, timedOut);
    assertEquals(90_000, clock.elapsedMs());
    assertEquals(List.of("woken", "slow1"), log);
  }

  @Test
  @Async
  void cancels() {
    Task<Void> task = EventLoop.createTask(() -> work("t", 100, 100));
    EventLoop.sleepMs(350);
    assertEquals(true, task.cancel());
    EventLoop.sleepMs(1000);
    assertEquals(true, task.done());
    assertEquals(List.of("woken", "t1", "t2", "t3"), log);
  }

  @Test
  void leavesNothingBehind(TestClock clock) {
    EventLoop.createTask(() -> work("left", 1, 1_000_000));
    clock.advance(3);
    assertEquals(List.of("woken", "left1", "left2"), log.subList(0, 3));
  }
}
