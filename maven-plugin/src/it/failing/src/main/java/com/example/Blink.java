package com.example;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Waits in a method that cannot wait. */
public class Blink {

  @Async
  static void pause() {
    EventLoop.sleepMs(100);
  }

  static void blink() {
    pause();
  }

  public static void main(String[] args) {
    blink();
  }
}
