package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.AsCoroutine;
import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.ExtraArguments;
import dev.mochaberry.annotations.Guarded;
import dev.mochaberry.annotations.NoCoroutine;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import java.io.IOException;
import java.util.ArrayList;
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
@PythonImport({"asyncio", "time"})
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
  @Guarded(value = "nested", inTasks = true)
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
  @Guarded(value = "nested", inTasks = true)
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
    Gathering all = gathering();
    for (AsyncSupplier<? extends T, ? extends X> function : functions) {
      all.start(function);
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
    Gathering all = gathering();
    for (AsyncRunnable<? extends X> function : functions) {
      all.start(supplier(function));
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
    Gathering all = gathering();
    functions.forEach(all::start);
    return all.await();
  }

  /**
   * Waits for tasks that were started before. If one fails, or has failed, the caller gets its
   * exception at once, and the others go on. If the caller is cancelled so are they.
   *
   * @param tasks the tasks; nobody else may wait for one of them
   * @return their results, in their order
   * @throws IllegalStateException if a task is there twice, or somebody else waits for it
   */
  @Async
  @SafeVarargs
  @PythonExpression("gather_tasks([{*}])")
  public static <T> List<T> gather(Task<? extends T>... tasks) {
    Gathering all = gathering();
    List<Task<?>> list = new ArrayList<>();
    for (Task<? extends T> task : tasks) {
      list.add(task);
    }
    all.addAll(list);
    return all.await();
  }

  /**
   * Runs async functions beside each other and waits for the end of all, however they end.
   *
   * @param functions what to run, started in this order
   * @return for each, in their order, its result, or the exception it threw
   */
  @Async
  @PythonExpression("asyncio.gather({*}, return_exceptions=True)")
  public static List<Object> gatherWithExceptions(@AsCoroutine AsyncSupplier<?, ?>... functions) {
    Gathering all = new Gathering(Scheduler.awaiting("gatherWithExceptions"), true);
    for (AsyncSupplier<?, ?> function : functions) {
      all.start(function);
    }
    return all.await();
  }

  /**
   * Waits for the end of tasks that were started before, however they end.
   *
   * @param tasks the tasks; nobody else may wait for one of them
   * @return for each, in their order, its result, or the exception it threw
   * @throws IllegalStateException if a task is there twice, or somebody else waits for it
   */
  @Async
  @PythonExpression("gather_tasks([{*}], True)")
  public static List<Object> gatherWithExceptions(Task<?>... tasks) {
    Gathering all = new Gathering(Scheduler.awaiting("gatherWithExceptions"), true);
    all.addAll(List.of(tasks));
    return all.await();
  }

  private static Gathering gathering() {
    return new Gathering(Scheduler.awaiting("gather"), false);
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
  @Guarded(
      value = {"check_times", "limits"},
      unlessAtMost = Ticks.LONGEST / 1000)
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
  @Guarded(
      value = {"check_times", "limits"},
      unlessAtMost = Ticks.LONGEST / 1000)
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
  @Guarded(
      value = {"check_times", "limits"},
      unlessAtMost = Ticks.LONGEST / 1000)
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
  @Guarded(
      value = {"check_times", "limits"},
      unlessAtMost = Ticks.LONGEST)
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
  @Guarded(
      value = {"check_times", "limits"},
      unlessAtMost = Ticks.LONGEST)
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
  @Guarded(
      value = {"check_times", "limits"},
      unlessAtMost = Ticks.LONGEST)
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
  @NoCoroutine
  @Guarded(
      value = {"check_times", "times"},
      unlessAtMost = Ticks.LONGEST / 1000)
  @PythonExpression("asyncio.sleep({0})")
  public static void sleep(double seconds) {
    Scheduler.awaiting("sleep").sleep(Ticks.ofSeconds(seconds));
  }

  /**
   * Lets other tasks run for some milliseconds. With 0 every task that is due gets a turn.
   *
   * @param milliseconds how long
   */
  @Async
  @NoCoroutine
  @Guarded(
      value = {"check_times", "times"},
      unlessAtMost = Ticks.LONGEST)
  @PythonExpression("asyncio.sleep_ms({0})")
  public static void sleepMs(long milliseconds) {
    Scheduler.awaiting("sleepMs").sleep(milliseconds);
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
   * @throws java.net.UnknownHostException if the name cannot be resolved
   * @throws java.net.ConnectException if nobody listens there
   * @throws IOException if the connection fails
   */
  @Async
  @Guarded(
      value = "connect",
      unlessFollowedBy = {"write", "drain", "read", "readLine", "readExactly", "readInto"})
  @PythonExpression("(await asyncio.open_connection({0}, {1}))[0]")
  public static Stream openConnection(String host, int port) throws IOException {
    return new Stream(Socket.connect(Scheduler.awaiting("openConnection"), host, port));
  }

  /**
   * Connects to a server, and encrypts the connection. Looking up a name stops every task
   * meanwhile, and so does reckoning keys.
   *
   * @param host a name or address
   * @param port 1 to 65535
   * @param tls whom to trust; the certificate must be for {@code host}
   * @return the connection, for reading and writing; if the server is not trusted its first use
   *     throws
   * @throws IOException if the connection fails
   */
  @Async
  @PythonExpression("open_tls({0}, {1}, {2})")
  public static Stream openConnection(String host, int port, TlsContext tls) throws IOException {
    return openConnection(host, port, tls, host);
  }

  /**
   * Connects to a server, and encrypts the connection. Looking up a name stops every task
   * meanwhile, and so does reckoning keys.
   *
   * @param host a name or address
   * @param port 1 to 65535
   * @param tls whom to trust
   * @param name the name that the certificate must be for
   * @return the connection, for reading and writing; if the server is not trusted its first use
   *     throws
   * @throws IOException if the connection fails
   */
  @Async
  @PythonExpression("open_tls({0}, {1}, {2}, {3})")
  public static Stream openConnection(String host, int port, TlsContext tls, String name)
      throws IOException {
    Socket socket = Socket.connect(Scheduler.awaiting("openConnection"), host, port);
    return new Stream(new TlsTransport(socket, tls.engine(name, port, true)).shakeHands());
  }

  /**
   * Starts a TCP server: a task accepts connections, and each is served by a task of its own.
   *
   * @param handler serves one connection; what it throws is reported as that of any task
   * @param host the address to listen at; {@code "0.0.0.0"} is every one of this machine
   * @param port the port to listen at
   * @return the server, which runs until it is closed
   * @throws IOException if the port cannot be had
   */
  @Async
  @PythonExpression("asyncio.start_server({0}, {1}, {2})")
  public static Server startServer(
      @ExtraArguments(1) AsyncConsumer<? super Stream, ?> handler, String host, int port)
      throws IOException {
    return startServer(handler, host, port, 5);
  }

  /**
   * Starts a TCP server: a task accepts connections, and each is served by a task of its own.
   *
   * @param handler serves one connection; what it throws is reported as that of any task
   * @param host the address to listen at; {@code "0.0.0.0"} is every one of this machine
   * @param port the port to listen at
   * @param backlog how many connections may wait to be accepted
   * @return the server, which runs until it is closed
   * @throws IOException if the port cannot be had
   */
  @Async
  @PythonExpression("asyncio.start_server({0}, {1}, {2}, {3})")
  public static Server startServer(
      @ExtraArguments(1) AsyncConsumer<? super Stream, ?> handler,
      String host,
      int port,
      int backlog)
      throws IOException {
    Scheduler scheduler = Scheduler.awaiting("startServer");
    return Server.start(scheduler, Listener.open(scheduler, host, port, backlog), handler, null);
  }

  /**
   * Starts a TCP server whose connections are encrypted.
   *
   * @param handler serves one connection; what it throws is reported as that of any task
   * @param host the address to listen at; {@code "0.0.0.0"} is every one of this machine
   * @param port the port to listen at
   * @param backlog how many connections may wait to be accepted
   * @param tls who the server is
   * @return the server, which runs until it is closed
   * @throws IOException if the port cannot be had
   */
  @Async
  @PythonExpression("asyncio.start_server({0}, {1}, {2}, {3}, {4})")
  public static Server startServer(
      @ExtraArguments(1) AsyncConsumer<? super Stream, ?> handler,
      String host,
      int port,
      int backlog,
      TlsContext tls)
      throws IOException {
    Scheduler scheduler = Scheduler.awaiting("startServer");
    return Server.start(scheduler, Listener.open(scheduler, host, port, backlog), handler, tls);
  }

  /**
   * The standard input, which on a board is what a computer sends over USB. Tasks wait for it
   * without stopping others; what they read is taken from {@code System.in}.
   *
   * @return the stream; it cannot be written to, and need not be closed
   */
  @PythonExpression("PortStream(sys.stdin.buffer)")
  @PythonImport("sys")
  public static Stream standardInput() {
    return Scheduler.running("standardInput").standardInput();
  }

  /**
   * The loop, to start and stop it by hand.
   *
   * @return the one loop there is
   */
  @PythonExpression("asyncio.get_event_loop()")
  public static Loop getEventLoop() {
    return Scheduler.local().loop();
  }

  /**
   * Begins anew: all tasks are forgotten. An exception handler stays.
   *
   * @return the one loop there is
   * @throws IllegalStateException if called by a task
   */
  @PythonExpression("asyncio.new_event_loop()")
  public static Loop newEventLoop() {
    return Scheduler.renew().loop();
  }

  /**
   * The time of the loop, as the board's clock counts it: milliseconds that begin again at 0 every
   * 2^30 (twelve days). Only {@link #ticksDiff} tells how much time has passed. Under {@link
   * VirtualClock} it is the virtual time.
   *
   * @return 0 to 2^30-1
   */
  @PythonExpression("time.ticks_ms()")
  public static int ticksMs() {
    return (int) (Scheduler.local().now() & Ticks.MASK);
  }

  /**
   * The time between two {@link #ticksMs}.
   *
   * @param later the one
   * @param earlier the other, at most six days away
   * @return milliseconds; negative if {@code later} was earlier
   */
  @PythonExpression("time.ticks_diff({0}, {1})")
  public static int ticksDiff(int later, int earlier) {
    return (later - earlier) << 2 >> 2;
  }

  static <X extends Exception> AsyncSupplier<Void, X> supplier(AsyncRunnable<X> function) {
    return () -> {
      function.run();
      return null;
    };
  }
}
