package dev.mochaberry.standins.util;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;

/** Streams that encode and decode. What is between two groups of bytes waits for the end. */
final class Base64Streams {
  private Base64Streams() {}

  /** Writes the text of all bytes when it is closed. */
  static final class Output extends OutputStream {
    private final Base64.Encoder encoder;
    private final OutputStream out;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean closed;

    Output(Base64.Encoder encoder, OutputStream out) {
      this.encoder = encoder;
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      check();
      bytes.write(b);
    }

    @Override
    public void write(byte[] data, int from, int count) throws IOException {
      check();
      bytes.write(data, from, count);
    }

    private void check() throws IOException {
      if (closed) {
        throw new IOException("Stream is closed");
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        out.write(encoder.encode(bytes.toByteArray()));
        out.close();
      }
    }
  }

  /** Reads all of the text when the first byte is asked for. */
  static final class Input extends InputStream {
    private final Base64.Decoder decoder;
    private final InputStream in;
    private InputStream decoded;
    private boolean closed;

    Input(Base64.Decoder decoder, InputStream in) {
      this.decoder = decoder;
      this.in = in;
    }

    private InputStream decoded() throws IOException {
      if (closed) {
        throw new IOException("Stream is closed");
      }
      if (decoded == null) {
        try {
          decoded = new ByteArrayInputStream(decoder.decode(in.readAllBytes()));
        } catch (IllegalArgumentException e) {
          throw new IOException(e.getMessage().replace("character ", "character 0x"));
        }
      }
      return decoded;
    }

    @Override
    public int read() throws IOException {
      return decoded().read();
    }

    @Override
    public int read(byte[] data, int from, int count) throws IOException {
      return decoded().read(data, from, count);
    }

    @Override
    public int available() throws IOException {
      return decoded().available();
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        in.close();
      }
    }
  }
}
