package dev.mochaberry.tests;

import dev.mochaberry.board.SimulatedModules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that runs beside a test, on a port of its own. Its output is kept in a file. */
final class ServerProcess implements AutoCloseable {
  private static final int START_MILLIS = 20_000;
  private static final int PAUSE_MILLIS = 20;
  private static final int HUNDREDTHS_TO_MICROS = 10_000;

  private final Process process;
  private final int port;
  private final Path output;

  private ServerProcess(Process process, int port, Path output) {
    this.process = process;
    this.port = port;
    this.output = output;
  }

  /**
   * Starts a server, and waits until it takes connections.
   *
   * @param command the command, which gets the port as its last argument
   * @param folder where it runs, and leaves its output
   * @throws IOException if it ends, or takes none
   */
  static ServerProcess start(List<String> command, Path folder)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> line = new ArrayList<>(command);
    line.add(String.valueOf(port));
    return start(line, folder, port);
  }

  /** The same for a server that knows its port already. */
  static ServerProcess start(List<String> command, Path folder, int port)
      throws IOException, InterruptedException {
    Path output = folder.resolve("server-" + port + ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put(SimulatedModules.VARIABLE, SimulatedModules.searchPath());
    Process process = builder.start();
    ServerProcess server = new ServerProcess(process, port, output);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(START_MILLIS);
    while (!server.answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        server.close();
        throw new IOException(command + " takes no connection: " + server.output());
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return server;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), START_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  int port() {
    return port;
  }

  String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** What it has printed. */
  String output() throws IOException {
    return Files.readString(output);
  }

  /** The processor time it has used, in microseconds; 0 where the machine does not tell. */
  long cpuMicros() throws IOException {
    Path stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
    if (!Files.isReadable(stat)) {
      return 0;
    }
    String text = Files.readString(stat);
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * HUNDREDTHS_TO_MICROS;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
