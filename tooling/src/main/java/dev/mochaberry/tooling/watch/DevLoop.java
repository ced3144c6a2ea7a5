package dev.mochaberry.tooling.watch;

import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.serial.LastWork;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Watch mode. On each change of a file the program is compiled and translated, tested, and started
 * anew where it runs; a version that fails on the way leaves the one before running. The translator
 * stays warm: what does not change between two versions is read once.
 */
public final class DevLoop implements AutoCloseable {
  private final Supplier<TranslationRequest> request;
  private final Optional<DevTests> tests;
  private final DevProgram program;
  private final DevListener listener;
  private final FileChanges changes;
  private final BuildFolders folders;
  private final Translator translator;
  private Translation running;
  private boolean alive;

  /**
   * Begins to watch; {@link #run} does the rest.
   *
   * @param watched files and folders whose changes count
   * @param request what to translate, looked up anew each time
   * @throws IOException if the files cannot be watched
   */
  public DevLoop(
      List<Path> watched,
      Supplier<TranslationRequest> request,
      Optional<DevTests> tests,
      DevProgram program,
      DevListener listener)
      throws IOException {
    this.request = request;
    this.tests = tests;
    this.program = program;
    this.listener = listener;
    this.changes = new FileChanges(watched);
    this.folders = new BuildFolders();
    this.translator = new Translator(folders);
  }

  /** Builds, and builds again after each change, until this thread is interrupted. */
  public void run() throws IOException, InterruptedException {
    while (true) {
      buildOrSayWhyNot();
      listener.waiting();
      listener.changed(changes.await());
    }
  }

  /** Runs until this process is told to end, by Ctrl-C; the program ends with it. */
  public void runToTheEnd() throws IOException {
    LastWork ends = LastWork.does("mochaberry-end", this::close);
    try {
      run();
    } catch (InterruptedException e) {
      ends.isNotNeeded();
      close();
    } catch (ClosedWatchServiceException e) {
      return; // Ctrl-C: the other thread has closed everything
    }
  }

  private void buildOrSayWhyNot() throws InterruptedException {
    try {
      build();
    } catch (CommandFailure | IOException e) {
      listener.failed(e.getMessage());
    } catch (RuntimeException e) {
      // A fault of ours in one version of a program must not end the session.
      listener.failed("internal failure: " + e + " at " + e.getStackTrace()[0]);
    }
  }

  private void build() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Translation made = translator.translate(request.get());
    listener.translated(made, millisSince(start));
    try {
      if (!made.succeeded()) {
        return;
      }
      if (isRunning(made)) {
        listener.unchanged();
      } else if (passes(made)) {
        start(made);
      }
    } finally {
      folders.keepOnly(running == null ? List.of() : running.compiledClasses());
    }
  }

  private void start(Translation made) throws IOException, InterruptedException {
    if (made.mainClass().isEmpty()) {
      listener.failed("no class has a public static void main(String[]): there is nothing to run");
      return;
    }
    long start = System.nanoTime();
    running = null;
    String what = program.start(made, new Watcher(made));
    running = made;
    setAlive(made, true);
    listener.started(program.where(), what, millisSince(start));
  }

  private boolean passes(Translation made) throws IOException, InterruptedException {
    if (tests.isEmpty()) {
      return true;
    }
    long start = System.nanoTime();
    ProgramRun run = tests.get().run(made);
    listener.tested(run.succeeded(), run.stdout() + run.stderr(), millisSince(start));
    return run.succeeded();
  }

  private boolean isRunning(Translation made) {
    if (running == null || running.files().size() != made.files().size()) {
      return false;
    }
    for (int i = 0; i < made.files().size(); i++) {
      OutputFile a = running.files().get(i);
      OutputFile b = made.files().get(i);
      if (!a.name().equals(b.name()) || !Arrays.equals(a.content(), b.content())) {
        return false;
      }
    }
    return isAlive();
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private synchronized boolean isAlive() {
    return alive;
  }

  private synchronized void setAlive(Translation of, boolean lives) {
    if (of == running) {
      alive = lives;
    }
  }

  @Override
  public void close() {
    program.close();
    changes.close();
    folders.close();
  }

  /** Hears of one version. */
  private final class Watcher implements DevProgram.Watcher {
    private final Translation version;

    Watcher(Translation version) {
      this.version = version;
    }

    @Override
    public void ended(boolean succeeded) {
      setAlive(version, false);
      listener.ended(succeeded);
    }

    @Override
    public void lost(String message) {
      setAlive(version, false);
      listener.failed(message);
    }
  }
}
