package dev.mochaberry.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a subcommand: shows how it is used. */
@Command(
    name = "mochaberry",
    version = "mochaberry 0.1.0",
    description = "Java for the Raspberry Pi Pico W: translates Java to MicroPython.",
    mixinStandardHelpOptions = true,
    subcommands = CommandLine.HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 internal failure, 2 usage,",
      "3 the Java cannot be translated, 4 nothing to run on,",
      "5 the board did not get all, 6 the program failed where it ran."
    })
final class MochaberryCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show the stack trace of an internal failure.")
  private boolean debug;

  @Override
  public void run() { // no subcommand was named
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
  }
}
