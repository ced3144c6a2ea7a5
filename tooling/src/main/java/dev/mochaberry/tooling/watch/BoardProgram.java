package dev.mochaberry.tooling.watch;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.DeployPlan;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.boards.BoardOutput;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.translator.Translation;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** The program on a board, real or simulated: deployed, restarted and followed. */
public final class BoardProgram implements DevProgram {
  private static final long END_MILLIS = 3000;

  private final Mpremote tool;
  private final String port;
  private final Deployment.Settings settings;
  private final Function<Translation, BoardOutput> outputs;
  private final Consumer<String> notes;
  private Following following;

  /**
   * @param tool what talks to the board
   * @param outputs what a version prints goes to one of these
   * @param notes takes what the user should know about a deployment
   */
  public BoardProgram(
      Mpremote tool,
      String port,
      Deployment.Settings settings,
      Function<Translation, BoardOutput> outputs,
      Consumer<String> notes) {
    this.tool = tool;
    this.port = port;
    this.settings = settings;
    this.outputs = outputs;
    this.notes = notes;
  }

  @Override
  public String where() {
    return "board at " + port;
  }

  @Override
  public synchronized String start(Translation translation, Watcher watcher)
      throws IOException, InterruptedException {
    stop();
    Deployment deployment =
        Deployment.of(translation.mainClass().orElseThrow(), translation.files(), settings, notes);
    Deployment.Result result;
    try {
      result = deployment.deploy(new Deployer(tool, port), new Deployer.Listener() {});
    } catch (BoardFailure e) {
      throw new IOException(e.getMessage(), e);
    }
    following = new Following(new Console(port), outputs.apply(translation), watcher);
    following.start();
    DeployPlan plan = result.plan();
    return result.isUpToDate()
        ? "nothing to send"
        : "sent "
            + String.join(", ", plan.uploads().keySet())
            + String.format(", %,d bytes", plan.sentBytes());
  }

  private void stop() {
    if (following != null) {
      following.end();
      following = null;
    }
  }

  @Override
  public synchronized void close() {
    Following last = following;
    stop();
    if (last != null) {
      last.interruptProgram(notes);
    }
  }

  /** Follows one version, on a thread of its own. */
  private static final class Following extends Thread {
    private final Console console;
    private final BoardOutput output;
    private final Watcher watcher;
    private volatile boolean goesOn = true;
    private volatile boolean programRuns = true;

    Following(Console console, BoardOutput output, Watcher watcher) {
      super("mochaberry-program");
      this.console = console;
      this.output = output;
      this.watcher = watcher;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        Console.End end = console.restartAndFollow(output, () -> goesOn);
        output.close();
        if (end == Console.End.PROGRAM_ENDED) {
          programRuns = false;
          watcher.ended(!output.failed());
        } else if (end == Console.End.UNPLUGGED) {
          programRuns = false;
          watcher.lost("the board was unplugged; save again when it is back");
        }
      } catch (IOException e) {
        programRuns = false;
        watcher.lost(e.getMessage() + "; save again when the board is back");
      }
    }

    void end() {
      goesOn = false;
      try {
        join(END_MILLIS); // one at a time has the port
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    void interruptProgram(Consumer<String> notes) {
      if (!programRuns) {
        return;
      }
      try {
        console.interrupt(output);
        output.close();
      } catch (IOException e) {
        notes.accept("the program on the board may still run: " + e.getMessage());
      }
    }
  }
}
