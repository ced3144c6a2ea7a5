// clock
// exit
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** A task that ends the program. */
public class ExitInTask {
  @Async static void q() { EventLoop.sleepMs(5); System.out.println("bye"); System.exit(3); }
  @Async static void program() { EventLoop.createTask(() -> q()); EventLoop.sleepMs(500); System.out.println("no"); }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
