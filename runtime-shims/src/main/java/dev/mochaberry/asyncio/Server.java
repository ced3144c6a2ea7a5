package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import java.io.IOException;

/**
 * A TCP server that {@link EventLoop#startServer} started: a task that accepts connections, and
 * starts a task for each.
 *
 * <p>Closing it ends the first, not the others: connections that are being served are served to
 * their end.
 */
@PythonClass(name = "Server", module = "asyncio.stream")
@PythonImport("asyncio.stream")
public final class Server implements AutoCloseable {
  private final Scheduler scheduler;
  private final Listener listener;
  private TaskState<Void> task;
  private boolean closed;

  private Server(Scheduler scheduler, Listener listener) {
    this.scheduler = scheduler;
    this.listener = listener;
  }

  /**
   * @param tls how connections are encrypted; null for not at all
   */
  static Server start(
      Scheduler scheduler,
      Listener listener,
      AsyncConsumer<? super Stream, ?> handler,
      TlsContext tls) {
    Server server = new Server(scheduler, listener);
    server.task = scheduler.start(() -> server.serve(handler, tls));
    try {
      scheduler.sleep(0); // the task must have begun before anybody can cancel it
    } catch (CancelledError e) {
      server.task.cancel();
      throw e;
    }
    return server;
  }

  private Void serve(AsyncConsumer<? super Stream, ?> handler, TlsContext tls) throws IOException {
    while (true) {
      Socket connection;
      try {
        connection = listener.accept();
      } catch (CancelledError e) {
        listener.close();
        if (closed) {
          return null;
        }
        throw e;
      }
      if (connection != null) {
        scheduler.<Void>start(
            () -> {
              handler.accept(new Stream(transport(connection, tls)));
              return null;
            });
      }
    }
  }

  private static Transport transport(Socket socket, TlsContext tls) throws IOException {
    return tls == null
        ? socket
        : new TlsTransport(socket, tls.engine(null, -1, false)).shakeHands();
  }

  /** Stops accepting connections; the port is free when {@link #waitClosed()} returns. */
  @Override
  @PythonMethod("close")
  public void close() {
    closed = true;
    task.cancel();
  }

  /** Waits until the port is free again. */
  @Async
  @PythonMethod("wait_closed")
  public void waitClosed() {
    task.await();
  }
}
