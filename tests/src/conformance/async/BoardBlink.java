// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.ThreadSafeFlag;
import dev.mochaberry.machine.Pin;
import dev.mochaberry.machine.Timer;
import dev.mochaberry.network.Network;
import dev.mochaberry.network.WLAN;

/** WiFi comes up while a timer blinks and a button's interrupt wakes a task. */
public class BoardBlink {
  private static int blinks;

  @Async
  static void setup(String country, String ssid, String key) {
    Network.country(country);
    WLAN wlan = new WLAN(WLAN.IF_STA);
    wlan.active(true);
    System.out.println(wlan.active() + " " + (wlan.status() == WLAN.STAT_IDLE) + " " + wlan.ipAddress());
    wlan.connect(ssid, key);
    int waits = 0;
    while (!wlan.isConnected()) {
      if (wlan.status() < 0) {
        throw new IllegalStateException("no network: " + wlan.status());
      }
      EventLoop.sleepMs(100);
      waits++;
    }
    System.out.println("connected " + (waits >= 9) + " " + (wlan.status() == WLAN.STAT_GOT_IP) + " " + wlan.ipAddress());
  }

  @Async
  static void waitForButton(ThreadSafeFlag pressed) {
    for (int i = 0; i < 2; i++) {
      pressed.await();
      System.out.println("pressed");
    }
  }

  @Async
  static void program() {
    Pin led = new Pin("LED", Pin.OUT);
    Timer timer = new Timer();
    timer.init(Timer.PERIODIC, 300, t -> {
      led.toggle();
      blinks++;
    });
    Timer once = new Timer();
    once.init(Timer.ONE_SHOT, 50, t -> System.out.println("once"));
    setup("DE", "home", "secret");
    timer.deinit();
    System.out.println(Network.country() + " " + blinks + " " + led.value());
    Pin button = new Pin(15, Pin.IN, Pin.PULL_UP);
    ThreadSafeFlag pressed = new ThreadSafeFlag();
    button.irq(p -> pressed.set(), Pin.IRQ_FALLING);
    Task<Void> task = EventLoop.createTask(() -> waitForButton(pressed));
    System.out.println(button.value());
    for (int i = 0; i < 2; i++) {
      EventLoop.sleepMs(20);
      button.off();
      EventLoop.sleepMs(20);
      button.on();
    }
    task.await();
    led.value(1);
    led.off();
    System.out.println(led.value());
  }

  public static void main(String[] args) {
    EventLoop.run(() -> program());
  }
}
