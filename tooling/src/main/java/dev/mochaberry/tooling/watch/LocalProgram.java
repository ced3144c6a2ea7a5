package dev.mochaberry.tooling.watch;

import dev.mochaberry.board.Folders;
import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.OutputFolder;
import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.tooling.platforms.JvmPlatform;
import dev.mochaberry.tooling.platforms.MicroPythonPlatform;
import dev.mochaberry.tooling.platforms.Platform;
import dev.mochaberry.translator.Translation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program on this machine: a process that is ended and started again. */
public final class LocalProgram implements DevProgram {
  private static final long END_MILLIS = 6000;

  private final String title;
  private final Platforms platforms;
  private final List<String> arguments;
  private final OutputStream out;
  private Path folder;
  private Thread runner;

  /** Makes the platform of a version. */
  public interface Platforms {
    /**
     * @param folder the translated program
     */
    Platform of(Translation translation, Path folder);
  }

  /**
   * @param title how the place is called
   * @param arguments the program's
   * @param out takes what it prints
   */
  public LocalProgram(String title, Platforms platforms, List<String> arguments, OutputStream out) {
    this.title = title;
    this.platforms = platforms;
    this.arguments = List.copyOf(arguments);
    this.out = out;
  }

  /**
   * The program on this JVM.
   *
   * @param classPath what it uses beside the API
   * @param assertions whether it checks assertions
   */
  public static LocalProgram onJvm(
      List<Path> classPath, boolean assertions, List<String> arguments, OutputStream out) {
    return new LocalProgram(
        "JVM " + Runtime.version().feature(),
        (translation, folder) ->
            new JvmPlatform(
                RuntimeLibrary.classPathOf(translation, classPath),
                translation.mainClass().orElseThrow().replace('/', '.'),
                assertions),
        arguments,
        out);
  }

  /**
   * The program on this machine's MicroPython.
   *
   * @throws CommandFailure if there is none of that size: then there is nothing to wait for
   */
  public static LocalProgram onMicroPython(
      WordSize size, List<String> arguments, OutputStream out) {
    MicroPythonPlatform.ofThisMachine(size, Path.of(""));
    return new LocalProgram(
        "MicroPython, " + size.bits() + "-bit",
        (translation, folder) -> MicroPythonPlatform.ofThisMachine(size, folder),
        arguments,
        out);
  }

  @Override
  public String where() {
    return title;
  }

  @Override
  public synchronized String start(Translation translation, Watcher watcher) throws IOException {
    stop();
    folder = Files.createTempDirectory("mochaberry-dev-run-");
    new OutputFolder(folder).write(translation.files());
    Platform platform = platforms.of(translation, folder);
    ProgramProcess process = platform.process(arguments, Optional.empty());
    runner = new Thread(() -> run(platform, process, watcher), "mochaberry-program");
    runner.setDaemon(true);
    runner.start();
    return "";
  }

  private void run(Platform platform, ProgramProcess process, Watcher watcher) {
    try {
      ProgramRun run = process.tee(platform.reader(out).orElse(out));
      watcher.ended(platform.succeeded(run));
    } catch (InterruptedException e) {
      // Another version, or nothing more, is to run.
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      watcher.lost("the program cannot be run: " + e.getMessage());
    }
  }

  private void stop() throws IOException {
    if (runner != null) {
      runner.interrupt();
      try {
        runner.join(END_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      runner = null;
    }
    if (folder != null) {
      Folders.delete(folder);
      folder = null;
    }
  }

  @Override
  public synchronized void close() {
    try {
      stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
