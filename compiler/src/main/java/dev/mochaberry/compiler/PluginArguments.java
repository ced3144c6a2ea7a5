package dev.mochaberry.compiler;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Target;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Severity;
import dev.mochaberry.translator.diagnostics.Warnings;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands behind the plugin's name, separated by spaces:
 *
 * <ul>
 *   <li>{@code target=pico}: what the program is for, as {@code --target};
 *   <li>{@code noWarn=MB0504,MB0505}: warnings not to give;
 *   <li>{@code werror}: a warning is an error;
 *   <li>{@code exclude=com.example.desktop.*}: classes that only the JVM runs; {@code *} stands for
 *       any characters.
 * </ul>
 *
 * @param warnings what to do with warnings
 * @param exclude patterns of binary names
 */
record PluginArguments(Target target, Warnings warnings, List<Pattern> exclude) {

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if one cannot be, with words for the user
   */
  static PluginArguments parse(String... arguments) {
    Target target = Target.PORTABLE;
    Set<Code> silenced = EnumSet.noneOf(Code.class);
    boolean areErrors = false;
    List<Pattern> exclude = List.of();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      String value = equals < 0 ? "" : argument.substring(equals + 1);
      switch (name.toLowerCase(Locale.ROOT)) {
        case "target" -> target = target(argument, value);
        case "nowarn" -> words(value).forEach(w -> silenced.add(warning(argument, w)));
        case "werror" -> areErrors = true;
        case "exclude" -> exclude = words(value).map(PluginArguments::pattern).toList();
        default ->
            throw new IllegalArgumentException(
                complaint(argument, "there is target=, noWarn=, werror and exclude="));
      }
    }
    return new PluginArguments(target, new Warnings(silenced, areErrors), exclude);
  }

  /** How the translator is to check. */
  Options options() {
    Options defaults = Options.defaults();
    return new Options(
        target,
        defaults.asyncioModule(),
        defaults.plain(),
        defaults.optimization(),
        defaults.assertions(),
        defaults.checks(),
        warnings);
  }

  /** Whether only the JVM runs the class, by internal name. */
  boolean excludes(String internalName) {
    String name = internalName.replace('/', '.');
    return exclude.stream().anyMatch(p -> p.matcher(name).matches());
  }

  private static Stream<String> words(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(w -> !w.isEmpty());
  }

  private static Pattern pattern(String words) {
    String expression =
        Arrays.stream(words.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(expression + "(\\$.*)?");
  }

  private static Target target(String argument, String value) {
    return Arrays.stream(Target.values())
        .filter(t -> t.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    complaint(
                        argument,
                        "there is "
                            + Arrays.stream(Target.values())
                                .map(t -> t.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
  }

  private static Code warning(String argument, String word) {
    Code code =
        Code.named(word)
            .orElseThrow(
                () -> new IllegalArgumentException(complaint(argument, "no such code: " + word)));
    if (code.severity() == Severity.ERROR) {
      throw new IllegalArgumentException(complaint(argument, "an error cannot be silenced"));
    }
    return code;
  }

  private static String complaint(String argument, String words) {
    return "-Xplugin:Mochaberry " + argument + ": " + words;
  }
}
