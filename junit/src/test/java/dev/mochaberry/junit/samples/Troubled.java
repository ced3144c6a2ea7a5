package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** Each test but the last ends the interpreter; the next one finds a new one. */
@MochaberryTest(on = World.MICROPYTHON)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Troubled {
  static final List<String> LOG = new ArrayList<>();

  @BeforeAll
  static void all() {
    LOG.add("all");
  }

  @AfterEach
  void after() {
    LOG.add("after");
  }

  @Test
  @Order(1)
  void hangs() {
    LOG.add("hangs");
    waitInVain();
  }

  private static void waitInVain() {
    for (int i = 0; LOG.size() > 0; i++) {
      if (i < 0) {
        fail("ended");
      }
    }
  }

  @Test
  @Order(2)
  @Timeout(value = 300, unit = TimeUnit.MILLISECONDS)
  void hangsWithALimitOfItsOwn() {
    hangs();
  }

  @Test
  @Async
  @Order(3)
  void waitsForATaskThatHangs() {
    EventLoop.createTask(() -> turnsForEver()).await();
  }

  @Async
  private void turnsForEver() {
    EventLoop.sleepMs(1);
    waitInVain();
  }

  @Test
  @Order(4)
  void exits() {
    System.err.println("leaving");
    System.exit(3);
  }

  @Test
  @Order(5)
  void overflows() {
    down(0);
  }

  private int down(int n) {
    return down(n + 1) + 1;
  }

  @Test
  @Order(6)
  void isFine() {
    assertEquals("all", LOG.get(0));
    System.out.print("no line end");
  }
}
