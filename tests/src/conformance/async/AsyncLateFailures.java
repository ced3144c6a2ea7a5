// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A failure that nobody awaits stops nobody; one that is awaited late is not lost; the same object each time. */
public class AsyncLateFailures {
  static final IOException FAULT = new IOException("fault");

  @Async
  static void fails(int time) throws IOException {
    EventLoop.sleepMs(time);
    throw FAULT;
  }

  @Async
  static void program() {
    EventLoop.getEventLoop().setExceptionHandler((loop, context) ->
        System.out.println("reported: " + context.message() + ", " + context.exception().getMessage()));
    Task<Void> lost = EventLoop.createTask(() -> fails(10));
    Task<Void> kept = EventLoop.createTask(() -> fails(20));
    Task<Void> waiter = EventLoop.createTask(() -> {
      try {
        kept.await(IOException.class);
      } catch (IOException e) {
        System.out.println("waiter got it: " + (e == FAULT));
      }
    });
    EventLoop.sleepMs(60);
    System.out.println(lost.done() + " " + kept.done() + " " + waiter.done());
    for (int i = 0; i < 2; i++) {
      try {
        lost.await(IOException.class);
      } catch (IOException e) {
        System.out.println("late: " + (e == FAULT));
      }
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
