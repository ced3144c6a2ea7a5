package dev.mochaberry.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.VirtualClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsyncCallersTest {

  @BeforeEach
  void virtualTime() {
    VirtualClock.use();
  }

  @Async
  static int waits() {
    EventLoop.sleepMs(1);
    return 7;
  }

  static int forgets() {
    return waits();
  }

  record Impatient(int value) {
    Impatient() {
      this(waits());
    }
  }

  @Test
  void asyncMethodsAndLambdasMayWait() {
    int result = EventLoop.run(() -> waits() + EventLoop.gather(() -> waits()).get(0));
    assertThat(result).isEqualTo(14);
  }

  @Test
  void aMethodThatIsNotAsyncMayNotCallOneThatIs() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventLoop.run(() -> forgets()))
        .withMessageStartingWith(
            "AsyncCallersTest.waits() is @Async, and AsyncCallersTest.forgets() that calls it is not");
  }

  @Test
  void norMayAConstructor() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventLoop.run(() -> new Impatient()))
        .withMessageContaining("new Impatient() that calls it is not");
  }

  @Test
  void norMayALambdaThatIsCalledWithoutWaiting() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventLoop.run(() -> List.of(1).forEach(n -> waits())))
        .withMessageContaining("forEach() that calls it is not");
  }
}
