// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** What is gathered shares variables, and takes turns at each wait. */
public class GatherCallbacksKeepState {
  static class Counter {
    int value;

    @Async
    int add(int n) {
      for (int i = 0; i < n; i++) {
        int before = value;
        EventLoop.sleepMs(0);
        value = before + 1;
      }
      return value;
    }
  }

  @Async
  static void program() {
    Counter lossy = new Counter();
    EventLoop.gather(() -> lossy.add(10), () -> lossy.add(10));
    System.out.println(lossy.value);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
