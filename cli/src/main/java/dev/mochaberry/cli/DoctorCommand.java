package dev.mochaberry.cli;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardRescue;
import dev.mochaberry.board.deploy.FirmwareNeeds;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.ProgramStopper;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.DiagnosticReport;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.ProgramInputs;
import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.tooling.boards.Checkup;
import dev.mochaberry.tooling.boards.Checkup.Finding;
import dev.mochaberry.tooling.boards.Checkup.Level;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mochaberry doctor}: what is missing on the way to a board, and what to do about it. */
@Command(
    name = "doctor",
    description = {
      "Look for what stands between you and a board, and say what to do.",
      "With a program, also whether each board's firmware has what the program uses.",
      "A board interrupts its program to answer; it is started again."
    },
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private BoardChoice board;
  @Mixin private JsonEvents events;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "A program that is to run on the boards: Java files, folders, jars.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--stop",
      description = {
        "Stop a board's program that nothing else stops, and keep it from starting:",
        "main.py is called main.stopped.py then."
      })
  private boolean stop;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return events.around(() -> stop ? stop(board.port()) : look());
  }

  private int look() throws IOException, InterruptedException {
    FirmwareNeeds needs = inputs.isEmpty() ? FirmwareNeeds.NONE : needs();
    boolean well = true;
    for (Finding finding : Checkup.ofTools()) {
      well &= say(finding);
    }
    List<String> ports =
        board.isNamed()
            ? List.of(board.port())
            : BoardPort.all().stream().map(BoardPort::path).toList();
    if (!board.isNamed()) {
      for (Finding finding : Checkup.ofPorts(BoardPort.all())) {
        well &= say(finding);
      }
    }
    Optional<Mpremote> tool = Mpremote.find();
    if (tool.isPresent()) {
      for (String port : ports) {
        well &= look(tool.get(), port, needs);
      }
    }
    return well ? ExitCode.DONE : ExitCode.NO_BOARD;
  }

  private boolean look(Mpremote tool, String port, FirmwareNeeds needs)
      throws IOException, InterruptedException {
    boolean well = true;
    boolean stops = false;
    for (Finding finding : Checkup.ofBoard(tool, port, needs)) {
      well &= say(finding);
      stops |= finding.stops();
    }
    if (stops && !events.areOn() && Terminal.answers() && isWanted(port)) {
      stop(port);
      return true;
    }
    return well;
  }

  private boolean isWanted(String port) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    err.print("Stop the program on " + port + " and keep it from starting? [y/N] ");
    err.flush();
    String answer =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  private int stop(String port) throws IOException, InterruptedException {
    try {
      List<String> stopped = new BoardRescue(port).stop();
      events.say("stopped", "port", port, "files", stopped);
      if (!events.areOn()) {
        String names =
            stopped.stream()
                .map(file -> file + " is " + ProgramStopper.stoppedName(file) + " now")
                .collect(Collectors.joining(" and "));
        spec.commandLine()
            .getOut()
            .println(
                port
                    + ": the program is stopped; "
                    + names
                    + ", and does not start; deploy brings another one");
      }
      return ExitCode.DONE;
    } catch (BoardFailure e) {
      throw CommandFailure.of(e);
    }
  }

  private FirmwareNeeds needs() {
    ProgramInputs program = ProgramInputs.of(inputs);
    Translation translation =
        new Translator()
            .translate(
                new TranslationRequest(
                    program.files(),
                    List.of(),
                    RuntimeLibrary.classPath(),
                    List.of(),
                    program.mainClass(),
                    Options.defaults()));
    if (!translation.succeeded()) {
      new DiagnosticReport(translation).print(spec.commandLine().getErr());
      throw CommandFailure.usage("the program cannot be translated; boards are not looked at");
    }
    return Deployment.of(
            translation.mainClass().orElse("program"),
            translation.files(),
            new Deployment.Settings(false, false, true),
            note -> {})
        .needs();
  }

  private boolean say(Finding finding) {
    events.say(
        "finding",
        "level",
        finding.level().name().toLowerCase(Locale.ROOT),
        "about",
        finding.about(),
        "text",
        finding.text(),
        "stops",
        finding.stops());
    if (!events.areOn()) {
      String mark =
          switch (finding.level()) {
            case OK -> "ok    ";
            case NOTE -> "note  ";
            case WRONG -> "wrong ";
          };
      PrintWriter out = spec.commandLine().getOut();
      out.println(mark + finding.about() + ": " + finding.text());
      out.flush();
    }
    return finding.level() != Level.WRONG;
  }
}
