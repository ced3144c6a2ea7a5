package dev.mochaberry.board.deploy;

import dev.mochaberry.board.Folders;
import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.deploy.BoardFailure.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings programs onto one board.
 *
 * <p>A new version is uploaded beside the old one, checked on the board, and then {@code main.py}
 * is replaced by a rename, which the file system does whole or not at all: at every moment the
 * board starts the whole old program or the whole new one.
 */
public final class Deployer {
  /** Within this time a board answers, even one whose program must be interrupted first. */
  private static final Duration ANSWER = Duration.ofSeconds(20);

  /** The least speed of a link and of a flash; boards manage ten times as much. */
  private static final long BYTES_PER_SECOND = 4_000;

  private final Mpremote tool;
  private final String port;
  private final Duration answer;

  /** Deploys through a tool to the board at a port. */
  public Deployer(Mpremote tool, String port) {
    this(tool, port, ANSWER);
  }

  Deployer(Mpremote tool, String port, Duration answer) {
    this.tool = tool;
    this.port = port;
    this.answer = answer;
  }

  /** What happens in a deployment, as it happens. */
  public interface Listener {
    /** The plan is made; nothing was written yet. */
    default void planned(DeployPlan plan, BoardState state) {}

    /** A file is sent. */
    default void sending(String file, int index, int count) {}
  }

  /**
   * Looks at the board: one round trip. The program on it is interrupted.
   *
   * @throws BoardFailure if it does not answer, or not as MicroPython
   */
  public BoardState inspect() throws IOException, InterruptedException, BoardFailure {
    return inspect(FirmwareNeeds.NONE);
  }

  /** The same, where the board is also asked whether it has what a program needs. */
  public BoardState inspect(FirmwareNeeds needs)
      throws IOException, InterruptedException, BoardFailure {
    String code = BoardFiles.code("inspect.py") + "look(" + needs.literal() + ")\n";
    ProgramRun run = tool.on(port, List.of("exec", code)).withTimeout(answer).capture();
    if (run.timedOut()) {
      throw ToolMessages.noAnswer(port);
    } else if (!run.succeeded()) {
      throw ToolMessages.failure(run, port);
    }
    BoardState state =
        BoardState.of(run.stdout())
            .orElseThrow(
                () ->
                    new BoardFailure(
                        Kind.LINK_LOST,
                        port + ": the board's answer came in parts; look at the cable and repeat"));
    if (!state.implementation().equals("micropython")) {
      throw new BoardFailure(
          Kind.NOT_MICROPYTHON,
          String.format(
              "%s: the board runs %s %s, not MicroPython; %s",
              port, state.implementation(), state.firmware(), ToolMessages.GET_FIRMWARE));
    }
    return state;
  }

  /**
   * What a deployment would do.
   *
   * @throws BoardFailure if the board starts another program, has no room, or its firmware lacks
   *     what was asked for
   */
  public DeployPlan plan(Request request, BoardState state) throws BoardFailure {
    return plan(request, state, true);
  }

  /** What a firmware has not that a program needs, and what to do about it. */
  public static String lacking(BoardState state) {
    boolean renamed = state.lacks().equals(List.of("asyncio"));
    return String.format(
        "MicroPython %s on the board lacks what the program uses: %s; %s%s",
        state.firmware(),
        String.join(", ", state.lacks()),
        ToolMessages.GET_FIRMWARE,
        renamed ? ", or translate with --asyncio uasyncio" : "");
  }

  private DeployPlan plan(Request request, BoardState state, boolean shares) throws BoardFailure {
    if (!state.lacks().isEmpty()) {
      throw new BoardFailure(Kind.FIRMWARE_LACKS, port + ": " + lacking(state));
    }
    if (state.main() == BoardState.Main.FOREIGN && !request.replacesForeign()) {
      throw new BoardFailure(
          Kind.FOREIGN_MAIN,
          port
              + ": the board has a main.py that Mochaberry did not put there; save it ('mpremote"
              + " connect "
              + port
              + " fs cp :main.py .'), then repeat with --replace-main");
    }
    DeployPlan plan = DeployPlan.of(request.program(), state, request.keepPrevious(), shares);
    if (plan.bytes() > state.freeBytes()) {
      throw new BoardFailure(
          Kind.NO_SPACE,
          String.format(
              "%s: the program needs %,d bytes and the board has %,d free; remove files from it,"
                  + " or do without --source and --keep-previous",
              port, plan.bytes(), state.freeBytes()));
    }
    return plan;
  }

  /**
   * Deploys a program and starts it. Does nothing but start it when the board has the same one.
   *
   * @param request what and how
   * @return the plan that was carried out
   * @throws BoardFailure if it could not be done; the board has a whole program then
   */
  public DeployPlan deploy(Request request, Listener listener)
      throws IOException, InterruptedException, BoardFailure {
    return deploy(FirmwareNeeds.NONE, state -> request, listener);
  }

  /** What to deploy, made for the board that was found. */
  public interface Requests {
    /** The deployment to such a board. */
    Request of(BoardState state) throws IOException, InterruptedException;
  }

  /**
   * The same, with a program that depends on the board.
   *
   * @param needs what the program asks of the firmware; without it nothing is written
   */
  public DeployPlan deploy(FirmwareNeeds needs, Requests requests, Listener listener)
      throws IOException, InterruptedException, BoardFailure {
    return PortLock.holding(
        port,
        () -> {
          BoardState state = inspect(needs);
          Request request = requests.of(state);
          DeployPlan plan = plan(request, state);
          listener.planned(plan, state);
          return plan.isUpToDate(state) ? plan : upload(request, plan, state, listener);
        });
  }

  /**
   * A deployment.
   *
   * @param program what the board is to start
   * @param keepPrevious whether the version that runs now stays, to go back to
   * @param replacesForeign whether a {@code main.py} that is not ours may be replaced
   */
  public record Request(BoardProgram program, boolean keepPrevious, boolean replacesForeign) {}

  /**
   * Makes the board start the version before the one it starts now.
   *
   * @return the name of the program it starts then
   * @throws BoardFailure if no earlier version was kept, or it is damaged
   */
  public String rollBack() throws IOException, InterruptedException, BoardFailure {
    return PortLock.holding(
        port,
        () -> {
          Version version =
              inspect()
                  .previous()
                  .orElseThrow(
                      () ->
                          new BoardFailure(
                              Kind.NO_PREVIOUS,
                              port
                                  + ": no earlier version; deploy with --keep-previous to have"
                                  + " one"));
          commit(
              List.of(),
              version,
              DeployPlan.kept(List.of(version)),
              OutputStream.nullOutputStream());
          return version.program();
        });
  }

  /** Uploads; where a file that the versions share turns out to be damaged, all of them. */
  private DeployPlan upload(Request request, DeployPlan plan, BoardState state, Listener listener)
      throws IOException, InterruptedException, BoardFailure {
    try {
      upload(plan, listener);
      return plan;
    } catch (BoardFailure e) {
      DeployPlan whole = plan(request, state, false);
      if (e.kind() != Kind.DAMAGED || whole.uploads().size() == plan.uploads().size()) {
        throw e;
      }
      upload(whole, listener);
      return whole;
    }
  }

  private void upload(DeployPlan plan, Listener listener)
      throws IOException, InterruptedException, BoardFailure {
    Path folder = Files.createTempDirectory("mochaberry-deploy");
    try {
      int number = plan.version().number();
      List<String> commands = new ArrayList<>();
      String names =
          plan.uploads().keySet().stream().map(Deployer::quoted).collect(Collectors.joining(", "));
      commands.add("exec");
      commands.add(
          BoardFiles.code("prepare.py")
              + String.format(
                  "prepare(%d, [%s], %d, %s)\n", number, names, plan.replaces(), plan.left()));
      for (Map.Entry<String, byte[]> file : plan.uploads().entrySet()) {
        Path local = Files.write(folder.resolve(file.getKey()), file.getValue());
        String remote = ":" + BoardFiles.ROOT + "/" + number + "/" + file.getKey();
        commands.addAll(List.of("+", "fs", "cp", local.toString(), remote));
      }
      commands.add("+");
      commit(commands, plan.version(), plan.keep(), new Progress(plan, listener));
    } finally {
      Folders.delete(folder);
    }
  }

  private void commit(
      List<String> before, Version version, Map<Integer, Set<String>> keep, OutputStream progress)
      throws IOException, InterruptedException, BoardFailure {
    // Without another soft reset: the look at the board made one just now.
    List<String> commands = new ArrayList<>(List.of("resume"));
    commands.addAll(before);
    String kept =
        keep.entrySet().stream()
            .map(
                e ->
                    quoted(e.getKey().toString())
                        + ": ["
                        + e.getValue().stream()
                            .map(Deployer::quoted)
                            .collect(Collectors.joining(", "))
                        + "]")
            .collect(Collectors.joining(", ", "{", "}"));
    String manifest = DeployPlan.digest(version.manifest().getBytes(StandardCharsets.UTF_8));
    commands.add("exec");
    commands.add(
        BoardFiles.code("commit.py")
            + String.format("commit(%d, '%s', %s)\n", version.number(), manifest, kept));
    ProgramRun run =
        tool.on(port, commands)
            .withTimeout(limit(version))
            .with("PYTHONUNBUFFERED", "1") // its lines are the progress
            .capture(progress);
    if (!run.succeeded()) {
      throw ToolMessages.failure(run, port);
    } else if (run.stdout().contains("damaged ")) {
      throw new BoardFailure(
          Kind.DAMAGED,
          port
              + ": a file on the board is not what was sent; the program on it is as it was;"
              + " repeat");
    } else if (!run.stdout().contains("switched " + version.number())) {
      throw ToolMessages.failure(run, port);
    }
  }

  /** How long it may take to send and check a version; a silent link is noticed by that. */
  private Duration limit(Version version) {
    long bytes = version.files().stream().mapToLong(Version.Entry::bytes).sum();
    return answer.plusSeconds(bytes / BYTES_PER_SECOND);
  }

  private static String quoted(String word) {
    return "'" + word + "'";
  }

  /** Reads the tool's lines about the files it sends. */
  private static final class Progress extends OutputStream {
    private final DeployPlan plan;
    private final Listener listener;
    private final StringBuilder line = new StringBuilder();
    private int index;

    Progress(DeployPlan plan, Listener listener) {
      this.plan = plan;
      this.listener = listener;
    }

    @Override
    public void write(int b) {
      if (b == '\n') {
        if (line.indexOf("cp ") == 0) {
          String file = line.substring(line.lastIndexOf("/") + 1).strip();
          listener.sending(file, ++index, plan.uploads().size());
        }
        line.setLength(0);
      } else {
        line.append((char) b);
      }
    }
  }
}
