import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.ThreadSafeFlag;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Every kind of event that a trace has. No two tasks are due at the same time, nor nearly so: where
 * the machine is busy, the holders' short sleeps take long, and must be over before the producer's.
 */
public class TracedTasks {
  static final Event ready = new Event();
  static final Lock lock = new Lock();
  static final Queue<Integer> queue = new Queue<>(1);

  @Async
  static void produce() {
    for (int i = 0; i < 3; i++) {
      EventLoop.sleepMs(283);
      queue.put(i);
    }
    ready.set();
  }

  @Async
  static void consume() {
    for (int i = 0; i < 3; i++) {
      queue.get();
      EventLoop.sleepMs(31);
    }
  }

  @Async
  static void hold() {
    lock.acquire();
    try (lock) {
      EventLoop.sleepMs(11);
    }
  }

  @Async
  static void never() {
    EventLoop.sleepMs(100_000);
  }

  @Async
  static void fail() {
    EventLoop.sleepMs(7);
    throw new IllegalStateException("failed");
  }

  @Async
  static void serve(Stream stream) throws IOException {
    stream.write(stream.read(10));
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void connect() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", 18161);
    stream.write("hello");
    stream.drain();
    System.out.println(stream.read(10).length);
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void run() throws IOException, TimeoutException {
    EventLoop.createTask(() -> produce());
    Task<Void> consumer = EventLoop.createTask(() -> consume());
    EventLoop.gather(() -> hold(), () -> hold(), () -> hold());
    ready.await();
    consumer.await();
    try {
      EventLoop.waitForMs(() -> never(), 30);
    } catch (TimeoutException e) {
      System.out.println("too late");
    }
    Task<Void> failing = EventLoop.createTask(() -> fail());
    try {
      failing.await();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    ThreadSafeFlag flag = new ThreadSafeFlag();
    Task<Void> waiter = EventLoop.createTask(() -> flag.await());
    EventLoop.sleepMs(5);
    flag.set();
    waiter.await();
    EventLoop.createTask(() -> never()).cancel();
    EventLoop.sleepMs(0);
    Server server = EventLoop.startServer(stream -> serve(stream), "127.0.0.1", 18161);
    connect();
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> run());
  }
}
