package dev.mochaberry.tooling.platforms;

import dev.mochaberry.tooling.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that runs beside an example, so that the example needs no network. */
public final class HelperServer implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("(\\d{1,5})\\D*$");
  private static final long END_SECONDS = 5;

  private final Process process;
  private final int port;

  private HelperServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts a single-file Java program and waits for the line that names its port.
   *
   * @throws CommandFailure if it ends without such a line
   * @throws IOException if it cannot be started
   */
  public static HelperServer start(Path file) throws IOException {
    Process process =
        new ProcessBuilder(JvmPlatform.java(), file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    Matcher port = PORT.matcher(line == null ? "" : line);
    if (!port.find()) {
      process.destroyForcibly();
      throw CommandFailure.usage(file + ": the server ended or did not say its port");
    }
    drain(output);
    return new HelperServer(process, Integer.parseInt(port.group(1)));
  }

  /** Keeps the server from ever waiting for a reader. */
  private static void drain(BufferedReader output) {
    Thread reader =
        new Thread(
            () -> {
              try (output) {
                output.lines().forEach(line -> {});
              } catch (IOException | RuntimeException e) {
                return; // the server has ended
              }
            },
            "mochaberry-helper-server");
    reader.setDaemon(true);
    reader.start();
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
