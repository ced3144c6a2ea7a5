package ${package};

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.machine.Pin;

/** Says a word with the board's LED. */
public final class Telegraph {
  private static final int DOT_MS = 200;

  private Telegraph() {}

  public static void main(String[] args) {
    String word = args.length > 0 ? args[0] : "SOS";
    Pin led = new Pin("LED", Pin.OUT);
    EventLoop.run(() -> say(word, led));
  }

  /** A dash is as long as three dots, and so is the pause between letters. */
  @Async
  static void say(String word, Pin led) {
    String signals = Morse.of(word);
    System.out.println(word + " is " + signals);
    for (char signal : signals.toCharArray()) {
      if (signal == ' ') {
        EventLoop.sleepMs(2 * DOT_MS); // one of the three has passed
      } else {
        led.on();
        EventLoop.sleepMs(signal == '-' ? 3 * DOT_MS : DOT_MS);
        led.off();
        EventLoop.sleepMs(DOT_MS);
      }
    }
  }
}
