// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.machine.Pin;
import dev.mochaberry.network.Network;
import dev.mochaberry.network.WLAN;
import java.io.IOException;

/** An LED blinks while the WLAN connects; then it stays on. */
public class BookWlanBlink {
  static class Blinker {
    private final Pin led;
    private int changes;

    Blinker(Pin led) {
      this.led = led;
    }

    @Async
    void blink(int ms) {
      try {
        while (true) {
          led.toggle();
          changes++;
          EventLoop.sleepMs(ms);
        }
      } finally {
        led.on();
      }
    }
  }

  @Async
  static WLAN connect(String ssid, String key, int tries) throws IOException {
    WLAN wlan = new WLAN(WLAN.IF_STA);
    wlan.active(true);
    wlan.connect(ssid, key);
    for (int i = 0; i < tries; i++) {
      if (wlan.isConnected()) {
        return wlan;
      }
      EventLoop.sleepMs(100);
    }
    throw new IOException("no WiFi: status " + wlan.status());
  }

  @Async
  static void program() throws IOException {
    Network.country("DE");
    Blinker blinker = new Blinker(new Pin("LED", Pin.OUT));
    Task<Void> blinking = EventLoop.createTask(() -> blinker.blink(50));
    WLAN wlan = connect("home", "secret", 50);
    blinking.cancel();
    EventLoop.sleepMs(0);
    System.out.println(wlan.isConnected() + " " + (blinker.changes > 10) + " " + blinker.led.value());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
