package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Unsupported;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where a device is plugged in that sends and takes bytes: what simulated hardware on the JVM is
 * made with. A task reads and writes its {@link #stream()}. Any thread may be the device.
 */
@Unsupported(
    why = "devices are simulated on the JVM only",
    instead = "use machine.UART, or EventLoop.standardInput()")
public final class DevicePort {
  private final Line line = new Line();
  private final Stream stream = new Stream(line);
  private final Consumer<byte[]> taker;
  private final Runnable wanted;
  private byte[] arrived = {};
  private boolean ended;

  /**
   * A port.
   *
   * @param taker is given what tasks write
   */
  public DevicePort(Consumer<byte[]> taker) {
    this(taker, () -> {});
  }

  /**
   * A port of a device that sends when it is asked.
   *
   * @param taker is given what tasks write
   * @param wanted is called when a task begins to wait for bytes
   */
  DevicePort(Consumer<byte[]> taker, Runnable wanted) {
    this.taker = taker;
    this.wanted = wanted;
  }

  /**
   * What tasks read and write. Closing it does nothing to the device.
   *
   * @return the stream, always the same
   */
  public Stream stream() {
    return stream;
  }

  /**
   * The device sends bytes.
   *
   * @param bytes what arrives, behind what nobody has read yet
   */
  public void feed(byte[] bytes) {
    synchronized (line) {
      byte[] all = Arrays.copyOf(arrived, arrived.length + bytes.length);
      System.arraycopy(bytes, 0, all, arrived.length, bytes.length);
      arrived = all;
    }
    line.wake();
  }

  /** The device sends nothing more. */
  public void end() {
    synchronized (line) {
      ended = true;
    }
    line.wake();
  }

  /**
   * How many bytes have arrived that nobody has read.
   *
   * @return 0 or more
   */
  public int available() {
    synchronized (line) {
      return arrived.length;
    }
  }

  /**
   * Takes bytes that have arrived, without waiting.
   *
   * @param max the most
   * @return what there is of them, perhaps none
   */
  public byte[] take(int max) {
    synchronized (line) {
      int count = Math.min(max, arrived.length);
      byte[] taken = Arrays.copyOf(arrived, count);
      arrived = Arrays.copyOfRange(arrived, count, arrived.length);
      return taken;
    }
  }

  private boolean isReadable() {
    synchronized (line) {
      return ended || arrived.length > 0;
    }
  }

  private final class Line extends Pollable implements Transport {
    private volatile Scheduler waiting;

    void wake() {
      Scheduler scheduler = waiting;
      if (scheduler != null) {
        scheduler.wakeUp();
      }
    }

    @Override
    public void awaitReadable() {
      waiting = Scheduler.running("Stream.read");
      if (!isReadable()) {
        wanted.run();
      }
      waiting.awaitReadable(this);
    }

    @Override
    public void awaitWritable() {
      Scheduler.running("Stream.drain").awaitWritable(this);
    }

    @Override
    public int read(ByteBuffer buffer) {
      byte[] taken = take(buffer.remaining());
      buffer.put(taken);
      return taken.length > 0 ? taken.length : isReadable() ? -1 : 0;
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
      byte[] sent = new byte[bytes.remaining()];
      bytes.get(sent);
      taker.accept(sent);
    }

    /** The device stays where it is. */
    @Override
    public void close() {}

    @Override
    boolean register(Selector selector) {
      return !hasWriter() && !isReadable();
    }

    @Override
    int readyOperations(Set<SelectionKey> selected) {
      return SelectionKey.OP_WRITE | (isReadable() ? SelectionKey.OP_READ : 0);
    }
  }
}
