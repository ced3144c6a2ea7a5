package dev.mochaberry.cli;

import dev.mochaberry.tooling.Spelling;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What to say of a command line that is wrong: what of it, and what may have been meant. */
final class Misuse {
  /** What other tools call it. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("build", "translate"),
          Map.entry("compile", "translate"),
          Map.entry("convert", "translate"),
          Map.entry("create", "new"),
          Map.entry("devices", "boards"),
          Map.entry("exec", "run"),
          Map.entry("flash", "deploy"),
          Map.entry("init", "new"),
          Map.entry("install", "deploy"),
          Map.entry("lint", "check"),
          Map.entry("list", "boards"),
          Map.entry("log", "monitor"),
          Map.entry("logs", "monitor"),
          Map.entry("ports", "boards"),
          Map.entry("repl", "monitor"),
          Map.entry("simulate", "boards --simulate 1"),
          Map.entry("start", "run"),
          Map.entry("test", "dev --tests"),
          Map.entry("upload", "deploy"),
          Map.entry("verify", "check"),
          Map.entry("version", "--version"),
          Map.entry("watch", "dev"));

  private Misuse() {}

  /** One line. */
  static String words(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      List<String> words = unmatched.getUnmatched();
      Optional<String> option = words.stream().filter(w -> w.startsWith("-")).findFirst();
      if (option.isPresent()) {
        return unknownOption(option.get().replaceFirst("=.*", ""), command);
      }
      return command.getParent() == null
          ? unknownCommand(words.get(0), command)
          : "one word too many: '" + words.get(0) + "'";
    }
    if (mistake instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .filter(ArgSpec::isPositional)
          .findFirst()
          .map(Misuse::missing)
          .orElse(oneLine(mistake));
    }
    String value = mistake.getValue();
    if (value != null) {
      return mistake.getArgSpec() == null
          ? unknownCommand(value, command)
          : wrongValue(value, mistake);
    }
    return oneLine(mistake);
  }

  private static String unknownCommand(String word, CommandLine all) {
    String elsewhere = ELSEWHERE.get(word.toLowerCase(Locale.ROOT));
    if (elsewhere == null && (word.matches(".*\\.(java|class|jar)") || new File(word).exists())) {
      return "what is to be done with '" + word + "'? For example: mochaberry run " + word;
    }
    return "there is no command '"
        + word
        + "'"
        + Optional.ofNullable(elsewhere)
            .or(() -> Spelling.nearest(word, all.getSubcommands().keySet()))
            .map(meant -> "; did you mean mochaberry " + meant + "?")
            .orElse("");
  }

  private static String unknownOption(String name, CommandLine command) {
    List<String> others =
        root(command).getSubcommands().values().stream()
            .filter(other -> options(other).contains(name))
            .map(CommandLine::getCommandName)
            .toList();
    if (!others.isEmpty()) {
      String have = others.size() == 1 ? " has it" : " have it";
      String here = command.getParent() == null ? "before the command" : "of this command";
      return "there is no option " + name + " " + here + "; " + String.join(", ", others) + have;
    }
    return "there is no option "
        + name
        + Spelling.nearest(
                withoutDashes(name), options(command).stream().map(Misuse::withoutDashes).toList())
            .map(meant -> "; did you mean " + dashes(meant, command) + "?")
            .orElse("");
  }

  private static String missing(ArgSpec parameter) {
    String what = String.join(" ", parameter.description());
    return parameter.paramLabel() + " is missing" + (what.isEmpty() ? "" : ": " + what);
  }

  private static String wrongValue(String value, ParameterException mistake) {
    Class<?>[] types = mistake.getArgSpec().auxiliaryTypes();
    Object[] constants = types.length == 0 ? null : types[0].getEnumConstants();
    if (constants == null) {
      return oneLine(mistake);
    }
    List<String> known =
        Arrays.stream(constants).map(c -> c.toString().toLowerCase(Locale.ROOT)).toList();
    return name(mistake.getArgSpec())
        + " cannot be '"
        + value
        + "'"
        + Spelling.nearest(value, known).map(meant -> "; did you mean " + meant + "?").orElse(";")
        + " There is "
        + String.join(", ", known);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static CommandLine root(CommandLine command) {
    return command.getParent() == null ? command : root(command.getParent());
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }

  private static String withoutDashes(String option) {
    return option.replaceFirst("^-+", "");
  }

  private static String dashes(String bare, CommandLine command) {
    return options(command).stream()
        .filter(name -> withoutDashes(name).equals(bare))
        .findFirst()
        .orElse(bare);
  }

  private static String oneLine(ParameterException mistake) {
    return mistake.getMessage().lines().findFirst().orElse("");
  }
}
