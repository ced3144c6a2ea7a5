// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** A loop runs again and again; each run gives its own result. */
public class RunAgain {
  @Async
  static int work(int n) {
    EventLoop.sleepMs(0);
    return n * n;
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int i = 1; i <= 4; i++) {
      int n = i;
      sum += EventLoop.<Integer, RuntimeException>run(() -> work(n));
    }
    System.out.println(sum);
  }
}
