// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Tasks that are left when a run ends go on in the next one. */
public class AsyncLeftOver {
  @Async
  static void counts() {
    for (int i = 0; i < 4; i++) {
      System.out.println("count " + i);
      EventLoop.sleepMs(40);
    }
    System.out.println("counted");
  }

  @Async
  static void program() {
    EventLoop.createTask(() -> counts());
    EventLoop.sleepMs(60);
    System.out.println("first run ends");
  }

  public static void main(String[] args) {
    EventLoop.run(() -> program());
    System.out.println("between");
    EventLoop.run(() -> EventLoop.sleepMs(50));
    System.out.println("again between");
    EventLoop.run(() -> EventLoop.sleepMs(90));
  }
}
