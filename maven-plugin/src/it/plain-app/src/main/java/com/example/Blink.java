package com.example;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.machine.Pin;

/** Lets the LED of the board blink. */
public class Blink {
  private static final int TIMES = 3;

  public static void main(String[] args) {
    Pin led = new Pin("LED", Pin.OUT);
    EventLoop.run(() -> blink(led));
  }

  @Async
  static void blink(Pin led) {
    for (int i = 0; i < TIMES; i++) {
      led.on(); // as long as it is off
      EventLoop.sleepMs(100);
      led.off();
      EventLoop.sleepMs(100);
    }
  }
}
