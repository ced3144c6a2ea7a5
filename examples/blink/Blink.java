import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.machine.Pin;

/** Blinks the board's LED while it counts down. */
public class Blink {
  /** Switches a pin on and off until its task is cancelled. */
  @Async
  static void blink(Pin led, int millis) {
    while (true) {
      led.toggle();
      EventLoop.sleepMs(millis);
    }
  }

  @Async
  static void countDown(int seconds) {
    for (int i = seconds; i > 0; i--) {
      System.out.println(i);
      EventLoop.sleep(1);
    }
  }

  @Async
  static void run() {
    Pin led = new Pin("LED", Pin.OUT);
    Task<Void> blinking = EventLoop.createTask(() -> blink(led, 250));
    countDown(3); // the LED blinks meanwhile
    blinking.cancel();
    led.off();
    System.out.println("done");
  }

  public static void main(String[] args) {
    EventLoop.run(Blink::run);
  }
}
