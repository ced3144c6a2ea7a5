// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Stages that hand values on through queues, the slowest sets the pace; the end goes through. */
public class AsyncPipeline {
  static final int END = -1;

  @Async
  static void numbers(Queue<Integer> out) {
    for (int i = 1; i <= 5; i++) {
      out.put(i);
      System.out.println("made " + i);
    }
    out.put(END);
  }

  @Async
  static void squares(Queue<Integer> in, Queue<Integer> out) {
    int n;
    while ((n = in.get()) != END) {
      EventLoop.sleepMs(30);
      out.put(n * n);
    }
    out.put(END);
  }

  @Async
  static int sum(Queue<Integer> in) {
    int sum = 0;
    for (int n = in.get(); n != END; n = in.get()) {
      System.out.println("square " + n);
      sum += n;
    }
    return sum;
  }

  @Async
  static void program() {
    Queue<Integer> first = new Queue<>(1);
    Queue<Integer> second = new Queue<>(1);
    EventLoop.createTask(() -> numbers(first));
    EventLoop.createTask(() -> squares(first, second));
    System.out.println(sum(second));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
