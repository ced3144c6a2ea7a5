package dev.mochaberry.standins.nio.channels;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.util.Objects;

/** {@code java.nio.channels.Channels}: streams as channels and channels as streams. */
public final class Channels {
  private Channels() {}

  public static InputStream newInputStream(ReadableByteChannel channel) {
    return new ChannelInput(Objects.requireNonNull(channel, "ch"));
  }

  public static OutputStream newOutputStream(WritableByteChannel channel) {
    return new ChannelOutput(Objects.requireNonNull(channel, "ch"));
  }

  public static ReadableByteChannel newChannel(InputStream in) {
    return new InputChannel(Objects.requireNonNull(in, "in"));
  }

  public static WritableByteChannel newChannel(OutputStream out) {
    return new OutputChannel(Objects.requireNonNull(out, "out"));
  }

  public static Reader newReader(ReadableByteChannel channel, String charset) {
    return newReader(channel, Charset.forName(charset));
  }

  public static Reader newReader(ReadableByteChannel channel, Charset charset) {
    return new InputStreamReader(newInputStream(channel), charset);
  }

  public static Writer newWriter(WritableByteChannel channel, String charset) {
    return newWriter(channel, Charset.forName(charset));
  }

  public static Writer newWriter(WritableByteChannel channel, Charset charset) {
    return new OutputStreamWriter(newOutputStream(channel), charset);
  }

  private static final class ChannelInput extends InputStream {
    private final ReadableByteChannel channel;

    ChannelInput(ReadableByteChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] target, int start, int count) throws IOException {
      Objects.checkFromIndexSize(start, count, target.length);
      return count == 0 ? 0 : channel.read(ByteBuffer.wrap(target, start, count));
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private static final class ChannelOutput extends OutputStream {
    private final WritableByteChannel channel;

    ChannelOutput(WritableByteChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int start, int count) throws IOException {
      ByteBuffer data = ByteBuffer.wrap(source, start, count);
      while (data.hasRemaining()) {
        channel.write(data);
      }
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** A channel that is open until it closes its stream. */
  private abstract static class StreamChannel implements Channel {
    private final Closeable stream;
    private boolean closed;

    StreamChannel(Closeable stream) {
      this.stream = stream;
    }

    void checkOpen() throws ClosedChannelException {
      if (closed) {
        throw new ClosedChannelException();
      }
    }

    @Override
    public boolean isOpen() {
      return !closed;
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        stream.close();
      }
    }
  }

  private static final class InputChannel extends StreamChannel implements ReadableByteChannel {
    private final InputStream in;

    InputChannel(InputStream in) {
      super(in);
      this.in = in;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      checkOpen();
      if (target.isReadOnly()) {
        throw new IllegalArgumentException();
      }
      byte[] data = new byte[target.remaining()];
      int count = in.read(data, 0, data.length);
      if (count > 0) {
        target.put(data, 0, count);
      }
      return count;
    }
  }

  private static final class OutputChannel extends StreamChannel implements WritableByteChannel {
    private final OutputStream out;

    OutputChannel(OutputStream out) {
      super(out);
      this.out = out;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      checkOpen();
      byte[] data = new byte[source.remaining()];
      source.get(data);
      out.write(data, 0, data.length);
      return data.length;
    }
  }
}
