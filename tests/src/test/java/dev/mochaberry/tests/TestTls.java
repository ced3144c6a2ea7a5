package dev.mochaberry.tests;

import java.io.IOException;
import java.net.Socket;

/** TLS of a test's own certificate. */
final class TestTls {

  private TestTls() {}

  static Socket serverSide(Socket socket) throws IOException {
    throw new IOException("no TLS yet");
  }
}
