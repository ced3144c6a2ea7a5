import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.http.HttpServer;
import dev.mochaberry.http.Response;
import dev.mochaberry.machine.Pin;
import dev.mochaberry.machine.Timer;
import dev.mochaberry.network.Network;
import dev.mochaberry.network.WLAN;
import java.io.IOException;

/** Connects to the WiFi while the LED blinks, then lets a browser switch the LED. */
public class LedServer {
  private final Pin led = new Pin("LED", Pin.OUT);

  /** Connects to a network, and waits until the board has an address. */
  @Async
  static String setup(String country, String ssid, String key) throws IOException {
    Network.country(country);
    WLAN wlan = new WLAN(WLAN.IF_STA);
    wlan.active(true);
    wlan.connect(ssid, key);
    while (!wlan.isConnected()) {
      if (wlan.status() < 0) { // no such network, or a wrong password
        throw new IOException("no connection to " + ssid + ": " + wlan.status());
      }
      EventLoop.sleepMs(100);
    }
    return wlan.ipAddress();
  }

  private Response page() {
    String state = led.value() == 1 ? "on" : "off";
    return Response.html("<h1>The LED is " + state + "</h1><a href=/on>on</a> <a href=/off>off</a>");
  }

  private Response change(int level) {
    led.value(level);
    return Response.seeOther("/");
  }

  @Async
  void run(int port) throws IOException {
    Timer blink = new Timer();
    blink.init(Timer.PERIODIC, 250, t -> led.toggle());
    String address = setup("DE", "my network", "my password");
    blink.deinit();
    HttpServer server = new HttpServer();
    server.get("/", request -> page());
    server.get("/on", request -> change(1));
    server.get("/off", request -> change(0));
    server.start("0.0.0.0", port);
    System.out.println("ready at http://" + address + ":" + port);
    server.waitClosed(); // for ever: nobody closes it
  }

  public static void main(String[] args) throws IOException {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 80;
    LedServer program = new LedServer();
    EventLoop.run(() -> program.run(port));
  }
}
