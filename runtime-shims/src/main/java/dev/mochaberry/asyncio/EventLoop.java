package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.AsCoroutine;
import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * MicroPython's event loop. Calling an {@code @Async} method awaits it; passing it as a lambda to
 * {@link #createTask}, {@link #gather} or {@link #waitFor} starts it beside the caller.
 */
@PythonImport("asyncio")
public final class EventLoop {
  private EventLoop() {}

  /** Runs an async function to its end, and the tasks it starts meanwhile. */
  @PythonExpression("asyncio.run({0})")
  public static <T, X extends Exception> T run(@AsCoroutine AsyncSupplier<T, X> main) throws X {
    if (Thread.currentThread() instanceof Coroutine) {
      throw new IllegalStateException("the event loop runs already: call the method itself");
    }
    Loop loop = new Loop();
    return loop.runUntilDone(loop.<T>create(main));
  }

  /** Runs an async function to its end, and the tasks it starts meanwhile. */
  @PythonExpression("asyncio.run({0})")
  public static <X extends Exception> void run(@AsCoroutine AsyncRunnable<X> main) throws X {
    run(supplier(main));
  }

  private static <X extends Exception> AsyncSupplier<Void, X> supplier(AsyncRunnable<X> function) {
    return () -> {
      function.run();
      return null;
    };
  }

  /** Starts an async function beside the caller; its first step comes when the caller waits. */
  @PythonExpression("asyncio.create_task({0})")
  public static <T> Task<T> createTask(@AsCoroutine AsyncSupplier<T, ?> function) {
    return Loop.current("createTask").create(function);
  }

  /** Starts an async function beside the caller; its first step comes when the caller waits. */
  @PythonExpression("asyncio.create_task({0})")
  public static Task<Void> createTask(@AsCoroutine AsyncRunnable<?> function) {
    return Loop.current("createTask").create(supplier(function));
  }

  /**
   * Runs async functions beside each other and waits for all.
   *
   * @return their results, in their order
   * @throws X what one of them threw, at once; the others go on
   */
  @Async
  @SafeVarargs
  @PythonExpression("asyncio.gather({*})")
  @SuppressWarnings("unchecked")
  public static <T, X extends Exception> List<T> gather(
      @AsCoroutine AsyncSupplier<? extends T, ? extends X>... functions) throws X {
    Gather all = new Gather(Loop.current("gather"));
    for (AsyncSupplier<? extends T, ? extends X> f : functions) {
      all.add(f);
    }
    return (List<T>) all.results();
  }

  /**
   * Waits for an async function, but not for ever.
   *
   * @param seconds the longest to wait
   * @throws TimeoutException if it takes longer; the function is then cancelled
   */
  @Async
  @PythonExpression("asyncio.wait_for({0}, {1})")
  public static <T, X extends Exception> T waitFor(
      @AsCoroutine AsyncSupplier<T, X> function, double seconds) throws X, TimeoutException {
    return limited(function, (long) (seconds * 1000));
  }

  /** Waits for an async function, but no longer than that many seconds. */
  @Async
  @PythonExpression("asyncio.wait_for({0}, {1})")
  public static <X extends Exception> void waitFor(
      @AsCoroutine AsyncRunnable<X> function, double seconds) throws X, TimeoutException {
    limited(supplier(function), (long) (seconds * 1000));
  }

  /** Waits for an async function, but no longer than that many milliseconds. */
  @Async
  @PythonExpression("asyncio.wait_for_ms({0}, {1})")
  public static <T, X extends Exception> T waitForMs(
      @AsCoroutine AsyncSupplier<T, X> function, long milliseconds) throws X, TimeoutException {
    return limited(function, milliseconds);
  }

  /** Waits for an async function, but no longer than that many milliseconds. */
  @Async
  @PythonExpression("asyncio.wait_for_ms({0}, {1})")
  public static <X extends Exception> void waitForMs(
      @AsCoroutine AsyncRunnable<X> function, long milliseconds) throws X, TimeoutException {
    limited(supplier(function), milliseconds);
  }

  @SuppressWarnings("unchecked")
  private static <T> T limited(AsyncSupplier<T, ?> function, long milliseconds)
      throws TimeoutException {
    return (T) Timeout.run(Loop.current("waitFor"), function, milliseconds);
  }

  /** Lets other tasks run for that many seconds. */
  @Async
  @PythonExpression("asyncio.sleep({0})")
  public static void sleep(double seconds) {
    Loop.current("sleep").sleep((long) (seconds * 1000));
  }

  /** Lets other tasks run for that many milliseconds; 0 for one turn. */
  @Async
  @PythonExpression("asyncio.sleep_ms({0})")
  public static void sleepMs(long milliseconds) {
    Loop.current("sleepMs").sleep(milliseconds);
  }

  /** The running task. */
  @PythonExpression("asyncio.current_task()")
  public static Task<?> currentTask() {
    return Loop.current("currentTask").currentTask();
  }

  /**
   * Connects to a server.
   *
   * @param host a name or address
   * @param port 1 to 65535
   * @throws IOException if the name cannot be resolved; other failures show at the first use of the
   *     stream
   */
  @Async
  @PythonExpression("(await asyncio.open_connection({0}, {1}))[0]")
  public static Stream openConnection(String host, int port) throws IOException {
    return Stream.open(Loop.current("openConnection"), host, port);
  }
}
