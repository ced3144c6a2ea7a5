// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.machine.Pin;
import java.util.HashMap;
import java.util.Map;

/** A message in Morse code on a pin, the pauses kept by sleeps. */
public class BookMorse {
  static final Map<Character, String> CODE = new HashMap<>();

  static {
    String[] letters = {"e.", "t-", "a.-", "o---", "s...", "r.-.", "m--"};
    for (String l : letters) {
      CODE.put(l.charAt(0), l.substring(1));
    }
  }

  @Async
  static int send(Pin led, String text, int unit) {
    int units = 0;
    for (char c : text.toCharArray()) {
      String code = CODE.get(Character.toLowerCase(c));
      if (code == null) {
        EventLoop.sleepMs(4 * unit);
        units += 4;
        System.out.print(" / ");
        continue;
      }
      for (char signal : code.toCharArray()) {
        int length = signal == '.' ? 1 : 3;
        led.on();
        EventLoop.sleepMs(length * unit);
        led.off();
        EventLoop.sleepMs(unit);
        units += length + 1;
      }
      System.out.print(code + " ");
      EventLoop.sleepMs(2 * unit);
      units += 2;
    }
    System.out.println();
    return units;
  }

  @Async
  static void program() {
    int start = EventLoop.ticksMs();
    int units = send(new Pin(15, Pin.OUT), "SOS a to m", 2);
    int time = EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    System.out.println(units + " " + (time >= 2 * units));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
