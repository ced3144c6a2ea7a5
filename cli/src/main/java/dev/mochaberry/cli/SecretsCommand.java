package dev.mochaberry.cli;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardSecrets;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.boards.BoardPorts;
import dev.mochaberry.tooling.boards.LocalSecrets;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mochaberry secrets}: what a program must know and its sources must not. */
@Command(
    name = "secrets",
    description = {
      "Set, list and remove what a program reads with Secrets.get: WiFi keys, tokens.",
      "With --device on a board; without, in a file of yours that runs on this computer read."
    },
    mixinStandardHelpOptions = true)
final class SecretsCommand implements Callable<Integer> {
  private static final String NAME = "[A-Za-z0-9_.-]+";

  @Spec private CommandSpec spec;
  @Mixin private BoardChoice board;

  /** What to do. */
  enum Action {
    SET,
    LIST,
    REMOVE
  }

  @Parameters(index = "0", paramLabel = "set|list|remove", description = "What to do.")
  private Action action;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Such as wifi.key.")
  private String name;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      description = "Without it, it is asked for, or read from the standard input.")
  private String value;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (action != Action.LIST && (name == null || !name.matches(NAME))) {
      throw CommandFailure.usage(
          name == null
              ? "which secret? give its NAME"
              : name + ": a name has letters, digits, dots, dashes and underscores");
    }
    try {
      return board.isNamed()
          ? onBoard(new BoardSecrets(BoardPorts.tool(), board.port()))
          : here(LocalSecrets.ofThisUser());
    } catch (BoardFailure e) {
      throw CommandFailure.of(e);
    }
  }

  private int onBoard(BoardSecrets secrets) throws IOException, InterruptedException, BoardFailure {
    switch (action) {
      case SET -> secrets.set(name, askedFor());
      case REMOVE -> removed(secrets.remove(name));
      case LIST -> print(secrets.names());
    }
    return ExitCode.DONE;
  }

  private int here(LocalSecrets secrets) throws IOException {
    switch (action) {
      case SET -> secrets.set(name, askedFor());
      case REMOVE -> removed(secrets.remove(name));
      case LIST -> print(secrets.names());
    }
    return ExitCode.DONE;
  }

  private void removed(boolean was) {
    if (!was) {
      throw CommandFailure.usage(name + ": no such secret");
    }
  }

  private void print(List<String> names) {
    PrintWriter out = spec.commandLine().getOut();
    names.forEach(out::println);
  }

  private String askedFor() throws IOException {
    String given = value;
    Console console = System.console();
    if (given == null && console != null) {
      char[] typed = console.readPassword("%s: ", name);
      given = typed == null ? null : new String(typed);
    } else if (given == null) {
      given =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }
    if (given == null || given.isEmpty() || given.contains("\n") || given.contains("\r")) {
      throw CommandFailure.usage(name + ": a value of one line, please");
    }
    return given;
  }
}
