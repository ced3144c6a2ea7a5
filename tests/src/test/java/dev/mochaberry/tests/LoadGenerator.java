package dev.mochaberry.tests;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Clients that each ask a server the same thing, again and again, for a while.
 *
 * @param port the server's port
 * @param request the whole request
 * @param answer the body of every answer
 * @param clients how many ask at a time
 * @param keepsAlive whether each keeps its connection
 */
record LoadGenerator(int port, String request, String answer, int clients, boolean keepsAlive) {

  /**
   * Asks.
   *
   * @param millis for how long
   * @return how many answers came
   * @throws IOException if an answer is wrong, or none comes
   */
  int run(int millis) throws IOException, InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000L;
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      counts.add(threads.submit(() -> ask(end)));
    }
    threads.shutdown();
    int sum = 0;
    for (Future<Integer> count : counts) {
      try {
        sum += count.get();
      } catch (ExecutionException e) {
        throw new IOException("after " + sum + " answers", e.getCause());
      }
    }
    return sum;
  }

  private int ask(long end) throws IOException {
    int count = 0;
    byte[] asked = request.getBytes(StandardCharsets.UTF_8);
    while (System.nanoTime() < end) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setTcpNoDelay(true);
        OutputStream out = socket.getOutputStream();
        InputStream in = new BufferedInputStream(socket.getInputStream());
        do {
          out.write(asked);
          check(in);
          count++;
        } while (keepsAlive && System.nanoTime() < end);
      }
    }
    return count;
  }

  private void check(InputStream in) throws IOException {
    int length = -1;
    String first = line(in);
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(line.substring(15).trim());
      }
    }
    String body = new String(in.readNBytes(Math.max(0, length)), StandardCharsets.UTF_8);
    if (!first.contains(" 200 ") || !body.equals(answer)) {
      throw new IOException("not the answer that was wanted: " + first + ", " + body);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed after: " + line);
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
