// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.io.IOException;

/** Results and exceptions of a gathering, told apart by their types. */
public class GatheredOutcomes {
  @Async static Object f(int k) throws Exception { EventLoop.sleepMs(0); switch (k) { case 0: return 1; case 1: return "s"; case 2: throw new IOException("io"); case 3: throw new IllegalStateException("ise"); default: return null; } }
  @Async static void program() { for (Object o : EventLoop.gatherWithExceptions(() -> f(0), () -> f(1), () -> f(2), () -> f(3), () -> f(4))) { String s = o instanceof Integer i ? "int " + i : o instanceof String t ? "str " + t : o instanceof IOException e ? "io " + e.getMessage() : o instanceof RuntimeException r ? "rt " + r.getMessage() : String.valueOf(o); System.out.println(s); } }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
