package dev.mochaberry.maven;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Advice that names commands and options of {@code mochaberry}, as users of Maven need it: goals
 * and properties. Where no goal does the same, the command stays.
 */
final class MavenWords {
  private static final Set<String> GOALS =
      Set.of("boards", "check", "deploy", "doctor", "explain", "monitor", "rollback", "run");

  /** The properties of options, and whether those have a value. */
  private static final Map<String, Boolean> OPTIONS =
      Map.of(
          "all", false,
          "asyncio", true,
          "device", true,
          "follow", false,
          "keep-previous", false,
          "replace-main", false,
          "simulate", true,
          "source", false);

  private static final Pattern COMMAND = Pattern.compile("\\bmochaberry (\\w+)(?! --stop)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([a-z-]+)( [\\w/.]+)?");

  /** The scripts lie in our own sources only. */
  private static final Pattern SCRIPT = Pattern.compile("scripts/fetch-[a-z-]+ or ");

  private MavenWords() {}

  static String of(String advice) {
    String goals =
        COMMAND
            .matcher(SCRIPT.matcher(advice).replaceAll(""))
            .replaceAll(m -> GOALS.contains(m.group(1)) ? "mochaberry:$1" : literally(m));
    return OPTION.matcher(goals).replaceAll(MavenWords::property);
  }

  private static String property(MatchResult option) {
    Boolean hasValue = OPTIONS.get(option.group(1));
    if (hasValue == null) {
      return literally(option);
    }
    String value = option.group(2) == null ? "" : option.group(2);
    String name = "-Dmochaberry." + camelCase(option.group(1));
    String rest = hasValue && !value.isEmpty() ? "=" + value.strip() : value;
    return Matcher.quoteReplacement(name + rest);
  }

  private static String literally(MatchResult match) {
    return Matcher.quoteReplacement(match.group());
  }

  private static String camelCase(String words) {
    return Pattern.compile("-(\\w)")
        .matcher(words)
        .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }
}
