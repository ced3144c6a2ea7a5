package dev.mochaberry.asyncio;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/**
 * An encrypted connection. The two ends agree on their keys before anybody has the stream; if they
 * cannot, the first read or write says so, as on the board.
 */
final class TlsTransport implements Transport {
  private final Socket socket;
  private final Scheduler scheduler;
  private final SSLEngine engine;

  /** Encrypted bytes that came and were not decrypted yet, to be read from the start. */
  private final ByteBuffer received;

  /** Decrypted bytes that nobody has read yet, to be read from the start. */
  private ByteBuffer decrypted;

  /** Encrypted bytes that the connection has not taken yet. */
  private final ByteBuffer encrypted;

  private boolean ended;
  private SSLException failure;

  TlsTransport(Socket socket, SSLEngine engine) {
    this.socket = socket;
    this.scheduler = socket.scheduler();
    this.engine = engine;
    received = ByteBuffer.allocate(engine.getSession().getPacketBufferSize()).flip();
    encrypted = ByteBuffer.allocate(engine.getSession().getPacketBufferSize()).flip();
    decrypted = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize()).flip();
  }

  /** Agrees with the other end on keys; a failure is kept for the first read or write. */
  TlsTransport shakeHands() throws IOException {
    try {
      engine.beginHandshake();
      for (HandshakeStatus s = engine.getHandshakeStatus();
          s != HandshakeStatus.NOT_HANDSHAKING && s != HandshakeStatus.FINISHED && !ended;
          s = engine.getHandshakeStatus()) {
        step(s);
      }
      if (ended) {
        failure = new SSLException("the other end closed the connection");
      }
    } catch (SSLException e) {
      failure = e;
    }
    return this;
  }

  private void step(HandshakeStatus status) throws IOException {
    switch (status) {
      case NEED_TASK -> engine.getDelegatedTask().run();
      case NEED_WRAP -> {
        encrypt(ByteBuffer.allocate(0));
        while (!flush()) {
          socket.awaitWritable();
        }
      }
      default -> {
        if (decrypt() == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
          socket.awaitReadable();
          receive();
        }
      }
    }
  }

  private SSLEngineResult encrypt(ByteBuffer bytes) throws SSLException {
    encrypted.compact();
    try {
      return engine.wrap(bytes, encrypted);
    } finally {
      encrypted.flip();
    }
  }

  private SSLEngineResult.Status decrypt() throws SSLException {
    decrypted.compact();
    SSLEngineResult.Status status;
    try {
      status = engine.unwrap(received, decrypted).getStatus();
    } finally {
      decrypted.flip();
    }
    if (status == SSLEngineResult.Status.BUFFER_OVERFLOW) {
      int room = engine.getSession().getApplicationBufferSize() + decrypted.remaining();
      decrypted = ByteBuffer.allocate(room).put(decrypted).flip();
      return decrypt();
    }
    ended |= status == SSLEngineResult.Status.CLOSED;
    return status;
  }

  /** Takes what the connection has. */
  private void receive() throws IOException {
    received.compact();
    try {
      ended |= socket.read(received) < 0;
    } finally {
      received.flip();
    }
  }

  /** Hands on what is encrypted; whether the connection took all of it. */
  private boolean flush() throws IOException {
    if (encrypted.hasRemaining()) {
      socket.write(encrypted);
    }
    return !encrypted.hasRemaining();
  }

  @Override
  public void awaitReadable() throws IOException {
    if (failure != null
        || ended
        || decrypted.hasRemaining()
        || received.hasRemaining() && isWhole()) {
      scheduler.sleep(0);
    } else {
      socket.awaitReadable();
    }
  }

  /** Whether a whole record came, which may hold something to read. */
  private boolean isWhole() throws IOException {
    return decrypt() != SSLEngineResult.Status.BUFFER_UNDERFLOW;
  }

  @Override
  public void awaitWritable() throws IOException {
    if (failure != null) {
      scheduler.sleep(0);
    } else {
      socket.awaitWritable();
    }
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    reportFailure();
    while (!decrypted.hasRemaining() && !ended) {
      if (decrypt() == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
        int before = received.remaining();
        receive();
        if (received.remaining() == before && !ended) {
          return 0;
        }
      }
    }
    if (!decrypted.hasRemaining()) {
      return -1;
    }
    int count = Math.min(decrypted.remaining(), buffer.remaining());
    buffer.put(decrypted.slice().limit(count));
    decrypted.position(decrypted.position() + count);
    return count;
  }

  @Override
  public void write(ByteBuffer bytes) throws IOException {
    reportFailure();
    while (flush() && bytes.hasRemaining()) {
      encrypt(bytes);
    }
  }

  private void reportFailure() throws SSLException {
    if (failure != null) {
      // MicroPython has other words for each cause.
      throw new SSLException("the TLS connection failed", failure);
    }
  }

  @Override
  public String peer() {
    return socket.peer();
  }

  @Override
  public void setNoDelay() throws IOException {
    socket.setNoDelay();
  }

  /** Tells the other end, if it takes that at once, that this is the end and no accident. */
  @Override
  public void close() throws IOException {
    try {
      if (failure == null && flush()) {
        engine.closeOutbound();
        encrypt(ByteBuffer.allocate(0));
        flush();
      }
    } catch (IOException e) {
      // The other end has gone first: there is nobody left to tell.
      failure = new SSLException("closed", e);
    } finally {
      socket.close();
    }
  }
}
