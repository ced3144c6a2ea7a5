package dev.mochaberry.cli;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.DiagnosticReport;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.OnInterrupt;
import dev.mochaberry.tooling.SourceFolders;
import dev.mochaberry.tooling.SourceMaps;
import dev.mochaberry.tooling.boards.BoardOutput;
import dev.mochaberry.tooling.boards.BoardPorts;
import dev.mochaberry.tooling.boards.Classroom;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.tooling.boards.Following;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.Translator;
import dev.mochaberry.translator.trace.ProgramMap;
import dev.mochaberry.translator.trace.TraceOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mochaberry deploy}: a program onto boards, where it starts whenever power comes. */
@Command(
    name = "deploy",
    description = {
      "Bring a Java program onto a board and start it.",
      "At every moment the board starts the whole old program or the whole new one."
    },
    mixinStandardHelpOptions = true)
final class DeployCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TranslationArguments arguments;
  @Mixin private BoardChoice board;

  @Option(names = "--all", description = "To all boards that are plugged in, at once.")
  private boolean all;

  @Option(
      names = {"-f", "--follow"},
      description = "Show what the program prints, until it ends or Ctrl-C stops it.")
  private boolean follow;

  @Option(names = "--dry-run", description = "Say what would be done; write nothing.")
  private boolean dryRun;

  @Option(
      names = "--keep-previous",
      description = "Keep the version that runs now, for mochaberry rollback.")
  private boolean keepPrevious;

  @Option(
      names = "--replace-main",
      description = "Replace a main.py that Mochaberry did not put there.")
  private boolean replaceMain;

  @Option(names = "--source", description = "Send Python sources, not compiled modules (.mpy).")
  private boolean source;

  @Mixin private JsonEvents events;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return events.around(this::deploy);
  }

  private int deploy() throws IOException, InterruptedException {
    if (all && (follow || dryRun || board.isNamed())) {
      throw CommandFailure.usage("--all goes with neither --device nor --follow nor --dry-run");
    }
    Translation translation = new Translator().translate(arguments.request(arguments.program()));
    DiagnosticReport report = new DiagnosticReport(translation);
    report.print(spec.commandLine().getErr());
    if (!translation.succeeded()) {
      return report.exitCode();
    }
    Deployment deployment =
        Deployment.of(
            translation
                .mainClass()
                .orElseThrow(
                    () -> CommandFailure.usage("no class has a public static void main(String[])")),
            translation.files(),
            new Deployment.Settings(keepPrevious, replaceMain, source),
            note -> spec.commandLine().getErr().println(note));
    if (all) {
      List<BoardPort> ports = BoardPort.all();
      if (ports.isEmpty()) {
        throw BoardPorts.noBoard();
      }
      OnInterrupt upload = OnInterrupt.ofUpload();
      try {
        return new Classroom(deployment, spec.commandLine().getOut(), events.areOn()).deploy(ports);
      } finally {
        upload.ends();
      }
    }
    return one(deployment, board.port(), translation);
  }

  private int one(Deployment deployment, String port, Translation translation)
      throws IOException, InterruptedException {
    Deployer deployer = new Deployer(BoardPorts.tool(), port);
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (dryRun) {
        Deployment.Result result = deployment.plan(deployer);
        events.say("plan", facts(port, deployment, result));
        if (!events.areOn()) {
          out.println(result.planned(port));
        }
        return ExitCode.DONE;
      }
      Deployment.Result result = send(deployment, deployer, port);
      events.say("deployed", facts(port, deployment, result));
      if (!events.areOn()) {
        out.println(result.told(port, deployment.name()));
        out.flush();
      }
    } catch (BoardFailure e) {
      throw CommandFailure.of(e);
    }
    return start(new Console(port), translation);
  }

  private Deployment.Result send(Deployment deployment, Deployer deployer, String port)
      throws IOException, InterruptedException, BoardFailure {
    PrintWriter err = spec.commandLine().getErr();
    boolean draws = !events.areOn() && Terminal.showsErrors();
    OnInterrupt upload = OnInterrupt.ofUpload();
    try (UploadProgress progress = new UploadProgress(port, events, err, draws)) {
      return deployment.deploy(deployer, progress);
    } finally {
      upload.ends();
    }
  }

  private static Map<String, Object> facts(
      String port, Deployment deployment, Deployment.Result result) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("port", port);
    facts.put("board", result.state().id());
    facts.put("program", deployment.name());
    facts.put("version", result.plan().version().number());
    facts.put("upToDate", result.isUpToDate());
    facts.put("files", List.copyOf(result.plan().uploads().keySet()));
    facts.put("bytes", result.plan().sentBytes());
    facts.put("free", result.state().freeBytes());
    return facts;
  }

  private int start(Console console, Translation translation)
      throws IOException, InterruptedException {
    if (!follow) {
      console.restart();
      return ExitCode.DONE;
    }
    List<ProgramMap> maps =
        translation.files().stream()
            .filter(f -> f.name().endsWith(SourceMaps.ENDING))
            .map(f -> ProgramMap.parse(new String(f.content(), StandardCharsets.UTF_8)))
            .toList();
    TraceOptions options = new TraceOptions(false, new SourceFolders(sourceFolders()));
    BoardOutput output = events.output(maps, options);
    return events.ended(
        new Following(console, output).run(on -> console.restartAndFollow(output, on)));
  }

  private List<Path> sourceFolders() {
    Stream<Path> near =
        arguments.program().files().stream()
            .flatMap(f -> Stream.of(Optional.of(f), Optional.ofNullable(f.getParent())))
            .flatMap(Optional::stream);
    return Stream.concat(Stream.of(Path.of("")), near).distinct().toList();
  }
}
