package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardProgram;
import dev.mochaberry.board.deploy.BoardState;
import dev.mochaberry.board.deploy.DeployPlan;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.deploy.FirmwareNeeds;
import dev.mochaberry.board.deploy.MpyCompiler;
import dev.mochaberry.translator.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A translated program on its way to boards, to one or to many.
 *
 * @param name how the program is called
 * @param files the translation
 * @param settings how it goes there
 * @param notes takes what the user should know
 * @param compiled the modules that were compiled already
 */
public record Deployment(
    String name,
    List<OutputFile> files,
    Settings settings,
    Consumer<String> notes,
    Map<String, byte[]> compiled) {
  private static final String MAIN = "main.py";

  /** What only a computer needs: the stack of a program that recurses. */
  private static final Set<String> NOT_FOR_BOARDS = Set.of(MAIN, "deep.py");

  /**
   * How a program goes to a board.
   *
   * @param keepPrevious whether the version before stays, to go back to
   * @param replaceMain whether a main.py of somebody else may be replaced
   * @param source whether Python sources are sent and not compiled modules
   */
  public record Settings(boolean keepPrevious, boolean replaceMain, boolean source) {}

  /** What is or would be done on one board. */
  public record Result(DeployPlan plan, BoardState state) {
    public boolean isUpToDate() {
      return plan.isUpToDate(state);
    }

    /** What was done, for people. */
    public String told(String port, String program) {
      return port
          + ": "
          + program
          + (isUpToDate() ? " was on the board already" : " is on the board")
          + ", and starts";
    }

    /** What would be done, for people; a line for each file. */
    public String planned(String port) {
      if (isUpToDate()) {
        return port + ": the board has this program already";
      }
      StringBuilder text = new StringBuilder();
      text.append(
          String.format(
              "%s: would send %d files, %,d bytes, of %,d free",
              port, plan.uploads().size(), plan.sentBytes(), state.freeBytes()));
      plan.uploads()
          .forEach(
              (name, content) -> text.append(String.format("%n  %8d %s", content.length, name)));
      state.program().ifPresent(p -> text.append("\nwould replace ").append(p));
      return text.toString();
    }
  }

  /**
   * A deployment of a program.
   *
   * @param mainClass its main class, by binary name
   * @param files the translation
   * @param notes takes what the user should know
   */
  public static Deployment of(
      String mainClass, List<OutputFile> files, Settings settings, Consumer<String> notes) {
    String name = mainClass.substring(mainClass.lastIndexOf('/') + 1);
    return new Deployment(name, files, settings, notes, new ConcurrentHashMap<>());
  }

  /** What a deployment to the board would do. */
  public Result plan(Deployer board) throws IOException, InterruptedException, BoardFailure {
    BoardState state = board.inspect(needs());
    return new Result(board.plan(request(state), state), state);
  }

  /** Brings the program onto the board; it is not started yet. */
  public Result deploy(Deployer board, Deployer.Listener listener)
      throws IOException, InterruptedException, BoardFailure {
    BoardState[] found = new BoardState[1];
    DeployPlan plan =
        board.deploy(
            needs(),
            state -> {
              found[0] = state;
              return request(state);
            },
            listener);
    DeployedMaps.save(found[0].id(), files);
    return new Result(plan, found[0]);
  }

  /** What the program asks of a board's firmware. */
  public FirmwareNeeds needs() {
    Map<String, byte[]> sources = new TreeMap<>();
    for (OutputFile file : files) {
      if (file.name().equals(MAIN) || !NOT_FOR_BOARDS.contains(file.name())) {
        sources.put(file.name(), file.content());
      } else {
        sources.put(file.name(), new byte[0]); // a module of the program that is not run there
      }
    }
    sources.keySet().removeIf(name -> !name.endsWith(".py"));
    return FirmwareNeeds.of(sources);
  }

  private Deployer.Request request(BoardState state) throws IOException, InterruptedException {
    Optional<MpyCompiler> compiler =
        settings.source() || !MpyCompiler.fits(state.mpy()) ? Optional.empty() : MpyCompiler.find();
    if (compiler.isEmpty() && !settings.source()) {
      notes.accept(
          MpyCompiler.fits(state.mpy())
              ? "no mpy-cross on this machine: the board gets Python sources, which it compiles in"
                  + " its heap each time it starts"
              : "MicroPython "
                  + state.firmware()
                  + " loads another format of compiled modules: the board gets Python sources");
    }
    String main = "";
    Map<String, byte[]> modules = new TreeMap<>();
    for (OutputFile file : files) {
      if (file.name().equals(MAIN)) {
        main = new String(file.content(), StandardCharsets.UTF_8);
      } else if (file.name().endsWith(".py") && !NOT_FOR_BOARDS.contains(file.name())) {
        if (compiler.isPresent()) {
          modules.put(file.name().replaceAll("\\.py$", ".mpy"), compiled(compiler.get(), file));
        } else {
          modules.put(file.name(), file.content());
        }
      }
    }
    return new Deployer.Request(
        new BoardProgram(name, main, modules), settings.keepPrevious(), settings.replaceMain());
  }

  private synchronized byte[] compiled(MpyCompiler compiler, OutputFile file)
      throws IOException, InterruptedException {
    byte[] known = compiled.get(file.name());
    if (known == null) {
      known = compiler.compile(file.name(), file.content());
      compiled.put(file.name(), known);
    }
    return known;
  }
}
