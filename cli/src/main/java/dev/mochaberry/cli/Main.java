package dev.mochaberry.cli;

import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command's entry. */
public final class Main {
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * A command that writes there. Programs it runs write to this process's own streams.
   *
   * @param out for answers
   * @param err for diagnostics and failures
   */
  public Main(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Main(out, err).run(arguments));
  }

  /**
   * Runs the command.
   *
   * @return the exit code; see {@link ExitCode}
   */
  public int run(String... arguments) {
    CommandArguments split = CommandArguments.split(arguments);
    boolean debug = split.own().contains("--debug");
    try {
      return command(split, debug);
    } catch (Throwable e) { // Picocli passes an Error on
      return failed(e, debug);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int command(CommandArguments split, boolean debug) {
    CommandLine command =
        new CommandLine(new MochaberryCommand())
            .addSubcommand(new NewCommand())
            .addSubcommand(new TranslateCommand())
            .addSubcommand(new CheckCommand())
            .addSubcommand(new RunCommand(split.programArguments()))
            .addSubcommand(new DevCommand(split.programArguments()))
            .addSubcommand(new DeployCommand())
            .addSubcommand(new RollbackCommand())
            .addSubcommand(new MonitorCommand())
            .addSubcommand(new BoardsCommand())
            .addSubcommand(new DoctorCommand())
            .addSubcommand(new SecretsCommand())
            .addSubcommand(new TraceCommand())
            .addSubcommand(new TimelineCommand())
            .addSubcommand(new ExplainCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler((mistake, all) -> misused(mistake))
            .setExecutionExceptionHandler((failure, where, result) -> failed(failure, debug));
    return command.execute(split.own().toArray(String[]::new));
  }

  private int misused(ParameterException mistake) {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    err.println("mochaberry: " + Misuse.words(mistake));
    err.println("See " + command + " --help");
    return ExitCode.USAGE;
  }

  /** A user must never be shown a Java stack trace unasked. */
  private int failed(Throwable failure, boolean debug) {
    if (failure instanceof CommandFailure own) {
      err.println("mochaberry: " + own.getMessage());
      return own.exitCode();
    }
    String name = failure.getClass().getSimpleName();
    String message = failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    err.println("mochaberry: internal failure: " + oneLine(message));
    if (debug) {
      failure.printStackTrace(err);
    } else {
      err.println("This is a fault of Mochaberry; --debug shows where.");
    }
    return ExitCode.INTERNAL_FAILURE;
  }

  private static String oneLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /**
   * The command line, split at {@code --} for commands that run programs: what stands behind it
   * belongs to the program.
   */
  private record CommandArguments(List<String> own, List<String> programArguments) {

    private static final Set<String> RUNNING = Set.of("run", "dev");

    static CommandArguments split(String[] arguments) {
      List<String> all = List.of(arguments);
      boolean runs =
          all.stream()
              .filter(a -> !a.startsWith("-"))
              .findFirst()
              .filter(RUNNING::contains)
              .isPresent();
      int separator = runs ? all.indexOf("--") : -1;
      return separator < 0
          ? new CommandArguments(all, List.of())
          : new CommandArguments(all.subList(0, separator), all.subList(separator + 1, all.size()));
    }
  }
}
