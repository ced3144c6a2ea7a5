package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.Guarded;
import dev.mochaberry.annotations.GuardedIfShared;
import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.RawBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A connection that reads and writes bytes without blocking other tasks. What fails is an {@link
 * IOException}, on the board too.
 *
 * <p>At most one task may read, and at most one may write, at any time.
 */
// MicroPython's asyncio exports its class Stream only under this name.
@PythonClass(name = "StreamReader", module = "asyncio")
@PythonImport("asyncio")
@GuardedIfShared({"streams", "waiters"})
public final class Stream implements AutoCloseable {
  private final Transport transport;
  private final StreamOutput output;
  private boolean closing;

  /** Sends what was not sent yet when the stream was closed; null if that was nothing. */
  private Task<Void> closer;

  Stream(Transport transport) {
    this.transport = transport;
    this.output = new StreamOutput(transport);
  }

  /**
   * Reads everything up to the end of the stream.
   *
   * @return the bytes; none if the stream has ended
   * @throws IOException if the connection fails
   */
  @Async
  @RawBytes
  @PythonMethod("read")
  public byte[] read() throws IOException {
    return new StreamReading(transport).all();
  }

  /**
   * Reads what is there, once something is.
   *
   * @param max the most bytes to read; a negative number reads up to the end of the stream
   * @return 1 to {@code max} bytes, or none at the end of the stream
   * @throws IOException if the connection fails
   */
  @Async
  @RawBytes
  @PythonMethod("read")
  public byte[] read(int max) throws IOException {
    StreamReading reading = new StreamReading(transport);
    return max < 0 ? reading.all() : reading.atMost(max);
  }

  /**
   * Reads what is there, once something is, into an array from its start.
   *
   * @param target where the bytes go
   * @return how many were read, at most the array's length; 0 at the end of the stream
   * @throws IOException if the connection fails
   */
  @Async
  @PythonMethod("readinto")
  public int readInto(byte[] target) throws IOException {
    return new StreamReading(transport).into(target);
  }

  /**
   * Reads a line.
   *
   * @return the line with its {@code '\n'}; at the end of the stream what is left, perhaps nothing
   * @throws IOException if the connection fails
   */
  @Async
  @RawBytes
  @PythonMethod("readline")
  public byte[] readLine() throws IOException {
    return new StreamReading(transport).line(Integer.MAX_VALUE);
  }

  /**
   * Reads a line of a limited length.
   *
   * @param max the most bytes to read
   * @return the line with its {@code '\n'}, or what is there of it; at the end of the stream what
   *     is left, perhaps nothing
   * @throws IOException if the connection fails
   */
  @Async
  @RawBytes
  @PythonExpression("read_line({this}, {0})")
  public byte[] readLine(int max) throws IOException {
    return new StreamReading(transport).line(max);
  }

  /**
   * Reads exactly so many bytes.
   *
   * @param count how many
   * @return {@code count} bytes
   * @throws java.io.EOFException if the stream ends before
   * @throws IOException if the connection fails
   */
  @Async
  @RawBytes
  @PythonMethod("readexactly")
  public byte[] readExactly(int count) throws IOException {
    return new StreamReading(transport).exactly(count);
  }

  /**
   * Writes a text as UTF-8. What cannot be sent at once waits for {@link #drain()}.
   *
   * @param text what to write
   * @throws IOException if the connection fails
   * @throws IllegalStateException if another task drains the stream
   */
  @Guarded(value = "streams", unlessFollowedBy = "drain")
  @PythonExpression("{this}.write({0}.encode())")
  public void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes. What cannot be sent at once waits for {@link #drain()}.
   *
   * @param bytes what to write
   * @throws IOException if the connection fails
   * @throws IllegalStateException if another task drains the stream
   */
  @Guarded(value = "streams", unlessFollowedBy = "drain")
  @PythonMethod("write")
  public void write(@RawBytes byte[] bytes) throws IOException {
    output.write(bytes);
  }

  /**
   * Waits until all that was written has been sent. Always lets other tasks run.
   *
   * @throws IOException if the connection fails
   * @throws IllegalStateException if another task drains the stream
   */
  @Async
  @PythonMethod("drain")
  public void drain() throws IOException {
    output.drain();
  }

  /**
   * Waits until all that was written has been sent. Unlike {@link #drain()} it does not let other
   * tasks run if that is so already.
   *
   * @throws IOException if the connection fails
   * @throws IllegalStateException if another task drains the stream
   */
  @Async
  @PythonExpression("flush({this})")
  public void flush() throws IOException {
    output.flush();
  }

  /**
   * Sends small pieces at once, and not only when the other end has acknowledged those before (RFC
   * 896), where the port can.
   *
   * @throws IOException if the connection fails
   */
  @PythonExpression("no_delay({this})")
  public void setNoDelay() throws IOException {
    transport.setNoDelay();
  }

  /**
   * Ends the connection once what was written is sent. {@link #waitClosed()} waits for that; a
   * {@code try} that holds the stream does not.
   *
   * @throws IOException if that fails
   */
  @Override
  @Guarded(value = "streams", unlessFollowedBy = "waitClosed")
  @PythonMethod("close")
  public void close() throws IOException {
    if (!closing) {
      closing = true;
      if (output.isSent()) {
        transport.close();
      } else {
        closer = EventLoop.createTask(() -> flushAndClose());
      }
    }
  }

  /**
   * Sends what is not sent yet, and ends the connection.
   *
   * @throws IOException if that fails
   * @throws IllegalStateException if another task drains the stream
   */
  @Async
  @PythonMethod("wait_closed")
  public void waitClosed() throws IOException {
    Scheduler.awaiting("Stream.waitClosed");
    if (closer != null) {
      closer.await(IOException.class);
    } else {
      closing = true;
      flushAndClose();
    }
  }

  private void flushAndClose() throws IOException {
    try {
      output.flush();
    } finally {
      transport.close();
    }
  }

  /**
   * Tells whether {@link #close()} or {@link #waitClosed()} was called.
   *
   * @return whether one was
   */
  @Guarded("streams")
  @PythonExpression("is_closing({this})")
  public boolean isClosing() {
    return closing;
  }

  /**
   * What is known of the connection.
   *
   * @param name {@code "peername"}: the address and port of the other end, as {@code
   *     192.168.4.16:51234}; known of connections to a {@link Server} only
   * @return the value; null if it is not known
   */
  @MayReturnNull
  @PythonExpression("extra_info({this}, {0})")
  public String getExtraInfo(String name) {
    return name.equals("peername") ? transport.peer() : null;
  }
}
