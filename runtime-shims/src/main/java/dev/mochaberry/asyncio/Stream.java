package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.RawBytes;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A connection that reads and writes bytes. What fails is an {@link IOException}, on the board too.
 */
@PythonClass(name = "Stream", module = "asyncio")
@PythonImport("asyncio")
public final class Stream {
  private static final int CHUNK = 4096;

  private final Loop loop;
  private final SocketChannel channel;
  private final ByteArrayOutputStream unsent = new ByteArrayOutputStream();
  private IOException broken;

  private Stream(Loop loop, SocketChannel channel) {
    this.loop = loop;
    this.channel = channel;
  }

  /** Connects; a refused connection shows at the first write or read, as on the board. */
  static Stream open(Loop loop, String host, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UnknownHostException(host);
    }
    SocketChannel channel = SocketChannel.open();
    channel.configureBlocking(false);
    Stream stream = new Stream(loop, channel);
    try {
      if (!channel.connect(address)) {
        loop.sockets.await(channel, SelectionKey.OP_CONNECT);
        channel.finishConnect();
      }
    } catch (IOException e) {
      stream.broken = e;
    }
    return stream;
  }

  private void requireSound() throws IOException {
    if (broken != null) {
      throw broken;
    }
  }

  /** Reads everything up to the end of the stream. */
  @Async
  @RawBytes
  @PythonMethod("read")
  public byte[] read() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      byte[] part = read(CHUNK);
      if (part.length == 0) {
        return all.toByteArray();
      }
      all.write(part);
    }
  }

  /**
   * Reads what is there, once something is.
   *
   * @param max the most bytes to read
   * @return 1 to {@code max} bytes, or none at the end of the stream
   */
  @Async
  @RawBytes
  @PythonMethod("read")
  public byte[] read(int max) throws IOException {
    requireSound();
    loop.sockets.await(channel, SelectionKey.OP_READ);
    ByteBuffer buffer = ByteBuffer.allocate(max);
    while (buffer.hasRemaining() && channel.read(buffer) > 0) {
      // A read may end early although more is there.
      continue;
    }
    byte[] result = new byte[buffer.position()];
    buffer.flip().get(result);
    return result;
  }

  /**
   * Reads into an array.
   *
   * @return how many bytes, 0 at the end of the stream
   */
  @Async
  @PythonMethod("readinto")
  public int readInto(byte[] target) throws IOException {
    byte[] read = read(target.length);
    System.arraycopy(read, 0, target, 0, read.length);
    return read.length;
  }

  /** Reads a line with its line feed; without one at the end of the stream. */
  @Async
  @RawBytes
  @PythonMethod("readline")
  public byte[] readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      byte[] one = read(1);
      line.writeBytes(one);
      if (one.length == 0 || one[0] == '\n') {
        return line.toByteArray();
      }
    }
  }

  /**
   * Reads exactly so many bytes.
   *
   * @throws EOFException if the stream ends before
   */
  @Async
  @RawBytes
  @PythonMethod("readexactly")
  public byte[] readExactly(int count) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (all.size() < count) {
      byte[] part = read(count - all.size());
      if (part.length == 0) {
        throw new EOFException();
      }
      all.write(part);
    }
    return all.toByteArray();
  }

  /** Writes a text as UTF-8; what cannot be sent at once waits for {@link #drain()}. */
  @PythonExpression("{this}.write({0}.encode())")
  public void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes; what cannot be sent at once waits for {@link #drain()}. */
  @PythonMethod("write")
  public void write(@RawBytes byte[] bytes) throws IOException {
    requireSound();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (unsent.size() == 0) {
      channel.write(buffer);
    }
    unsent.write(bytes, buffer.position(), buffer.remaining());
  }

  /** Waits until all that was written has been sent. Always lets other tasks run. */
  @Async
  @PythonMethod("drain")
  public void drain() throws IOException {
    requireSound();
    if (unsent.size() == 0) {
      loop.sleep(0);
      return;
    }
    ByteBuffer buffer = ByteBuffer.wrap(unsent.toByteArray());
    unsent.reset();
    while (buffer.hasRemaining()) {
      loop.sockets.await(channel, SelectionKey.OP_WRITE);
      channel.write(buffer);
    }
  }

  /** Says that nothing more is wanted; the connection ends with {@link #waitClosed()}. */
  @PythonMethod("close")
  public void close() {}

  /** Ends the connection. */
  @Async
  @PythonMethod("wait_closed")
  public void waitClosed() throws IOException {
    channel.close();
  }
}
