// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** A traffic light as a state machine that a button hurries. */
public class BookTrafficLight {
  enum Light {
    GREEN(80),
    YELLOW(20),
    RED(60);

    private final int ms;

    Light(int ms) {
      this.ms = ms;
    }

    Light next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  static final Event BUTTON = new Event();

  @Async
  static void run(int changes) {
    Light light = Light.GREEN;
    for (int i = 0; i < changes; i++) {
      System.out.print(light + " ");
      if (light == Light.GREEN) {
        try {
          EventLoop.waitForMs(() -> BUTTON.await(), light.ms);
          System.out.print("(pressed) ");
          BUTTON.clear();
        } catch (TimeoutException e) {
          System.out.print("(waited) ");
        }
      } else {
        EventLoop.sleepMs(light.ms);
      }
      light = light.next();
    }
    System.out.println();
  }

  @Async
  static void program() {
    Task<Void> lights = EventLoop.createTask(() -> run(7));
    EventLoop.sleepMs(180);
    BUTTON.set();
    lights.await();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
