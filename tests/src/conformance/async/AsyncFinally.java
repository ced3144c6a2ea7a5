// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Exceptions, returns and cancellations through await: finally, nested, overriding, resources. */
public class AsyncFinally {
  static class Resource implements AutoCloseable {
    private final String name;

    Resource(String name) {
      this.name = name;
      System.out.println("open " + name);
    }

    @Override
    public void close() throws IOException {
      System.out.println("close " + name);
      if (name.equals("stuck")) {
        throw new IOException("close of " + name);
      }
    }
  }

  @Async
  static int late(int value) throws IOException {
    EventLoop.sleepMs(5);
    if (value < 0) {
      throw new IOException("late " + value);
    }
    return value;
  }

  @Async
  static int finished(int value) throws IOException {
    try {
      return late(value);
    } catch (IOException e) {
      return late(100);
    } finally {
      System.out.println("finally " + late(0));
    }
  }

  @Async
  static int overrides() throws IOException {
    try {
      return late(-1);
    } finally {
      for (int i = 0; ; i++) {
        if (late(i) == 2) {
          return i;
        }
      }
    }
  }

  @Async
  static void resources(String name, int value) throws IOException {
    try (Resource outer = new Resource("outer"); Resource inner = new Resource(name)) {
      System.out.println(outer.name + inner.name + late(value));
    }
  }

  @Async
  static void program() throws IOException {
    System.out.println(finished(1) + " " + finished(-1));
    System.out.println(overrides());
    resources("inner", 3);
    for (int value : new int[] {4, -4}) {
      try {
        resources("stuck", value);
      } catch (IOException e) {
        System.out.println(e.getMessage() + " " + e.getSuppressed().length);
      }
    }
    Task<Void> task = EventLoop.createTask(() -> {
      try (Resource r = new Resource("held")) {
        EventLoop.sleepMs(500);
      }
    });
    EventLoop.sleepMs(10);
    task.cancel();
    EventLoop.sleepMs(10);
    System.out.println(task.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
