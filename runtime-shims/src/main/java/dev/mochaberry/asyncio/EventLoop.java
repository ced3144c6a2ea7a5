package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.AsCoroutine;
import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * MicroPython's event loop: it runs tasks, one at a time, each until it waits for something.
 *
 * <p>Calling an {@code @Async} method awaits it; passing it as a lambda to {@link #createTask},
 * {@link #gather} or {@link #waitFor} starts it beside the caller. What a function throws is what
 * its caller has to catch: exceptions pass on unchanged, and exactly those are declared.
 *
 * <p>Times are whole milliseconds up to 2^29-1 (six days); negative ones count as 0.
 */
@PythonImport("asyncio")
public final class EventLoop {
  private EventLoop() {}

  /**
   * Runs an async function, and the tasks it starts, until the function ends. Tasks that are left
   * then stop where they are; they go on if {@code run} is called again.
   *
   * @param main the program's main function
   * @return its result
   * @throws X what the function throws
   * @throws IllegalStateException if called by a task
   */
  @PythonExpression("asyncio.run({0})")
  public static <T, X extends Exception> T run(@AsCoroutine AsyncSupplier<T, X> main) throws X {
    return Scheduler.local().run(main);
  }

  /**
   * Runs an async function, and the tasks it starts, until the function ends. Tasks that are left
   * then stop where they are; they go on if {@code run} is called again.
   *
   * @param main the program's main function
   * @throws X what the function throws
   * @throws IllegalStateException if called by a task
   */
  @PythonExpression("asyncio.run({0})")
  public static <X extends Exception> void run(@AsCoroutine AsyncRunnable<X> main) throws X {
    Scheduler.local().run(supplier(main));
  }

  /**
   * Starts an async function beside the caller; its first step comes when the caller waits.
   *
   * @param function what to start
   * @return the task, to wait for or to cancel
   */
  @PythonExpression("asyncio.create_task({0})")
  public static <T> Task<T> createTask(@AsCoroutine AsyncSupplier<T, ?> function) {
    return Scheduler.local().<T>start(function).task();
  }

  /**
   * Starts an async function beside the caller; its first step comes when the caller waits.
   *
   * @param function what to start
   * @return the task, to wait for or to cancel; its result is null
   */
  @PythonExpression("asyncio.create_task({0})")
  public static Task<Void> createTask(@AsCoroutine AsyncRunnable<?> function) {
    return Scheduler.local().<Void>start(supplier(function)).task();
  }

  /**
   * Runs async functions beside each other and waits for all. If one fails the caller gets its
   * exception at once, and the others go on. If the caller is cancelled so are they.
   *
   * @param functions what to run, started in this order
   * @return their results, in their order
   * @throws X what one of them threw
   */
  @Async
  @SafeVarargs
  @PythonExpression("asyncio.gather({*})")
  public static <T, X extends Exception> List<T> gather(
      @AsCoroutine AsyncSupplier<? extends T, ? extends X>... functions) throws X {
    Gathering<T> all = new Gathering<>(Scheduler.running("gather"));
    for (AsyncSupplier<? extends T, ? extends X> function : functions) {
      all.add(function);
    }
    return all.await();
  }

  /**
   * Runs async functions beside each other and waits for all. If one fails the caller gets its
   * exception at once, and the others go on. If the caller is cancelled so are they.
   *
   * @param functions what to run, started in this order
   * @throws X what one of them threw
   */
  @Async
  @SafeVarargs
  @PythonExpression("asyncio.gather({*})")
  public static <X extends Exception> void gather(
      @AsCoroutine AsyncRunnable<? extends X>... functions) throws X {
    Gathering<Void> all = new Gathering<>(Scheduler.running("gather"));
    for (AsyncRunnable<? extends X> function : functions) {
      all.add(supplier(function));
    }
    all.await();
  }

  /**
   * Runs async functions beside each other, as many as the list has, and waits for all. If one
   * fails the caller gets its exception at once, and the others go on. If the caller is cancelled
   * so are they.
   *
   * @param functions what to run, started in this order
   * @return their results, in their order
   * @throws X what one of them threw
   */
  @Async
  @PythonExpression("asyncio.gather(*map(lambda f: f(), {0}))")
  public static <T, X extends Exception> List<T> gather(
      List<? extends AsyncSupplier<? extends T, ? extends X>> functions) throws X {
    Gathering<T> all = new Gathering<>(Scheduler.running("gather"));
    functions.forEach(all::add);
    return all.await();
  }

  /**
   * Waits for an async function, but not for ever.
   *
   * @param function what to run
   * @param seconds the longest to wait
   * @return the function's result
   * @throws X what the function throws
   * @throws TimeoutException if it takes longer; it was cancelled then, and has ended
   */
  @Async
  @PythonExpression("asyncio.wait_for({0}, {1})")
  public static <T, X extends Exception> T waitFor(
      @AsCoroutine AsyncSupplier<T, X> function, double seconds) throws X, TimeoutException {
    return Deadline.ofSeconds("waitFor", seconds).await(function);
  }

  /**
   * Waits for an async function, but not for ever.
   *
   * @param function what to run
   * @param seconds the longest to wait
   * @throws X what the function throws
   * @throws TimeoutException if it takes longer; it was cancelled then, and has ended
   */
  @Async
  @PythonExpression("asyncio.wait_for({0}, {1})")
  public static <X extends Exception> void waitFor(
      @AsCoroutine AsyncRunnable<X> function, double seconds) throws X, TimeoutException {
    Deadline.ofSeconds("waitFor", seconds).await(supplier(function));
  }

  /**
   * Waits for a task, but not for ever.
   *
   * @param task what to wait for
   * @param seconds the longest to wait
   * @return the task's result; what the task throws is thrown undeclared
   * @throws TimeoutException if it takes longer; the task was cancelled then, and has ended
   */
  @Async
  @PythonExpression("asyncio.wait_for({0}, {1})")
  public static <T> T waitFor(Task<T> task, double seconds) throws TimeoutException {
    return Deadline.ofSeconds("waitFor", seconds).await(task.state());
  }

  /**
   * Waits for an async function, but not for ever.
   *
   * @param function what to run
   * @param milliseconds the longest to wait
   * @return the function's result
   * @throws X what the function throws
   * @throws TimeoutException if it takes longer; it was cancelled then, and has ended
   */
  @Async
  @PythonExpression("asyncio.wait_for_ms({0}, {1})")
  public static <T, X extends Exception> T waitForMs(
      @AsCoroutine AsyncSupplier<T, X> function, long milliseconds) throws X, TimeoutException {
    return Deadline.ofMs("waitForMs", milliseconds).await(function);
  }

  /**
   * Waits for an async function, but not for ever.
   *
   * @param function what to run
   * @param milliseconds the longest to wait
   * @throws X what the function throws
   * @throws TimeoutException if it takes longer; it was cancelled then, and has ended
   */
  @Async
  @PythonExpression("asyncio.wait_for_ms({0}, {1})")
  public static <X extends Exception> void waitForMs(
      @AsCoroutine AsyncRunnable<X> function, long milliseconds) throws X, TimeoutException {
    Deadline.ofMs("waitForMs", milliseconds).await(supplier(function));
  }

  /**
   * Waits for a task, but not for ever.
   *
   * @param task what to wait for
   * @param milliseconds the longest to wait
   * @return the task's result; what the task throws is thrown undeclared
   * @throws TimeoutException if it takes longer; the task was cancelled then, and has ended
   */
  @Async
  @PythonExpression("asyncio.wait_for_ms({0}, {1})")
  public static <T> T waitForMs(Task<T> task, long milliseconds) throws TimeoutException {
    return Deadline.ofMs("waitForMs", milliseconds).await(task.state());
  }

  /**
   * Lets other tasks run for some seconds.
   *
   * @param seconds how long; fractions of a millisecond are dropped
   */
  @Async
  @PythonExpression("asyncio.sleep({0})")
  public static void sleep(double seconds) {
    Scheduler.running("sleep").sleep(Ticks.ofSeconds(seconds));
  }

  /**
   * Lets other tasks run for some milliseconds. With 0 every task that is due gets a turn.
   *
   * @param milliseconds how long
   */
  @Async
  @PythonExpression("asyncio.sleep_ms({0})")
  public static void sleepMs(long milliseconds) {
    Scheduler.running("sleepMs").sleep(milliseconds);
  }

  /**
   * Gives the task that calls this.
   *
   * @return the running task
   * @throws IllegalStateException outside of {@link #run}
   */
  @PythonExpression("asyncio.current_task()")
  public static Task<?> currentTask() {
    return Scheduler.running("currentTask").current().task();
  }

  /**
   * Connects to a server. Looking up a name stops every task meanwhile.
   *
   * @param host a name or address
   * @param port 1 to 65535
   * @return the connection, for reading and writing
   * @throws IOException if the name cannot be resolved; other failures show at the first use of the
   *     stream
   */
  @Async
  @PythonExpression("(await asyncio.open_connection({0}, {1}))[0]")
  public static Stream openConnection(String host, int port) throws IOException {
    return new Stream(Socket.connect(Scheduler.running("openConnection"), host, port));
  }

  private static <X extends Exception> AsyncSupplier<Void, X> supplier(AsyncRunnable<X> function) {
    return () -> {
      function.run();
      return null;
    };
  }
}
