package dev.mochaberry.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * One program to be run as a process of this machine, whatever runs it.
 *
 * @param command the executable and its arguments
 * @param workingDirectory where it runs, or empty for the current folder
 * @param environment variables that it gets beside those of this process
 * @param timeout after which the process and its children are ended, or empty for never
 */
public record ProgramProcess(
    List<String> command,
    Optional<Path> workingDirectory,
    Map<String, String> environment,
    Optional<Duration> timeout) {

  /** How long a killed process gets before its end is no longer waited for. */
  private static final long KILL_SECONDS = 5;

  /** A process in the current folder, without a time limit. */
  public static ProgramProcess of(List<String> command) {
    return new ProgramProcess(List.copyOf(command), Optional.empty(), Map.of(), Optional.empty());
  }

  /** The same process, ended after {@code limit}. */
  public ProgramProcess withTimeout(Duration limit) {
    return new ProgramProcess(command, workingDirectory, environment, Optional.of(limit));
  }

  /** The same process, which may take as long as it wants. */
  public ProgramProcess withoutTimeout() {
    return new ProgramProcess(command, workingDirectory, environment, Optional.empty());
  }

  /** The same process, running in {@code folder}. */
  public ProgramProcess in(Path folder) {
    return new ProgramProcess(command, Optional.of(folder), environment, timeout);
  }

  /** The same process, with a variable in its environment. */
  public ProgramProcess with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new ProgramProcess(command, workingDirectory, Map.copyOf(more), timeout);
  }

  /**
   * Runs with this process's own standard input, output and error.
   *
   * @throws IOException if it cannot be started
   * @throws InterruptedException if the wait was interrupted; the process is ended first
   */
  public ProgramRun stream() throws IOException, InterruptedException {
    ProcessBuilder builder = builder().inheritIO();
    long start = System.nanoTime();
    Process process = builder.start();
    boolean finished = await(process);
    return result(process, "", "", start, finished);
  }

  /**
   * Runs with this process's own standard input and error; what it prints goes to {@code out} at
   * once and is kept, read as UTF-8.
   *
   * @throws IOException if it cannot be started, or {@code out} takes nothing more
   * @throws InterruptedException if the wait was interrupted; the process is ended first
   */
  public ProgramRun tee(OutputStream out) throws IOException, InterruptedException {
    ProcessBuilder builder = builder();
    builder.redirectInput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    long start = System.nanoTime();
    Process process = builder.start();
    CompletableFuture<String> stdout = readAll(process.getInputStream(), out);
    boolean finished = await(process);
    return result(process, text(stdout), "", start, finished);
  }

  /**
   * Runs with empty input, and keeps what it prints, read as UTF-8.
   *
   * @throws IOException if it cannot be started
   * @throws InterruptedException if the wait was interrupted; the process is ended first
   */
  public ProgramRun capture() throws IOException, InterruptedException {
    return capture(OutputStream.nullOutputStream());
  }

  /**
   * Runs with empty input; what it prints is kept, read as UTF-8, and its standard output goes to
   * {@code copy} at once too.
   *
   * @throws IOException if it cannot be started, or {@code copy} takes nothing more
   * @throws InterruptedException if the wait was interrupted; the process is ended first
   */
  public ProgramRun capture(OutputStream copy) throws IOException, InterruptedException {
    ProcessBuilder builder = builder();
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    CompletableFuture<String> stdout = readAll(process.getInputStream(), copy);
    CompletableFuture<String> stderr =
        readAll(process.getErrorStream(), OutputStream.nullOutputStream());
    boolean finished = await(process);
    return result(process, text(stdout), text(stderr), start, finished);
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(command);
    workingDirectory.ifPresent(folder -> builder.directory(folder.toFile()));
    builder.environment().putAll(environment);
    return builder;
  }

  private boolean await(Process process) throws InterruptedException {
    boolean finished = false;
    try {
      if (timeout.isPresent()) {
        finished = process.waitFor(timeout.get().toMillis(), TimeUnit.MILLISECONDS);
      } else {
        process.waitFor();
        finished = true;
      }
    } finally {
      if (!finished) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(KILL_SECONDS, TimeUnit.SECONDS);
      }
    }
    return finished;
  }

  private static ProgramRun result(
      Process process, String stdout, String stderr, long start, boolean finished) {
    Duration wallTime = Duration.ofNanos(System.nanoTime() - start);
    int exitCode = process.isAlive() ? -1 : process.exitValue();
    return new ProgramRun(exitCode, stdout, stderr, wallTime, !finished);
  }

  /** Reads on a thread of its own: a process whose pipe is full would never end. */
  private static CompletableFuture<String> readAll(InputStream stream, OutputStream copy) {
    CompletableFuture<String> text = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try (stream) {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                byte[] part = new byte[8192];
                for (int n = stream.read(part); n >= 0; n = stream.read(part)) {
                  all.write(part, 0, n);
                  copy.write(part, 0, n);
                  copy.flush();
                }
                text.complete(all.toString(StandardCharsets.UTF_8));
              } catch (IOException e) {
                text.completeExceptionally(new UncheckedIOException(e));
              }
            },
            "mochaberry-output");
    reader.setDaemon(true);
    reader.start();
    return text;
  }

  private static String text(CompletableFuture<String> text)
      throws IOException, InterruptedException {
    try {
      return text.get();
    } catch (ExecutionException e) {
      throw new IOException("the output of the program cannot be read", e);
    }
  }
}
