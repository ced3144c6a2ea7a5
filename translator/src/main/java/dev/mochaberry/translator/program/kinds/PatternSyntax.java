package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What the regular expressions of a program are made of, as far as all are constants: a guard of
 * the helpers stands for each kind of syntax, so that a program's compiler of patterns knows what
 * its patterns have and no more.
 */
final class PatternSyntax {
  private static final Set<String> OF_STRINGS =
      Set.of("split", "splitWithDelimiters", "replaceAll", "replaceFirst", "matches");
  private static final Set<String> OF_SCANNERS =
      Set.of(
          "useDelimiter",
          "findInLine",
          "findWithinHorizon",
          "findAll",
          "skip",
          "tokens",
          "next",
          "hasNext");

  /** By guard, a regular expression for those that have it. */
  private static final Map<String, Pattern> KINDS =
      Map.ofEntries(
          kind("REGEX_GROUPS", "\\("),
          kind("REGEX_OPTIONS", "\\(\\?"),
          kind("REGEX_SETS", "\\["),
          kind("REGEX_CUTS", "&&"),
          kind("REGEX_ESCAPES", "\\\\"),
          kind("REGEX_PROPERTIES", "\\\\[pP]"),
          kind("REGEX_REGIONS", "\\\\[pP]\\{(I[ns]|[bs])"),
          kind("REGEX_BACK", "\\\\[1-9k]"),
          kind("REGEX_QUOTES", "\\\\Q"),
          kind("REGEX_CODES", "\\\\[0xuctnrfaeQ]"),
          kind("REGEX_CHOICES", "\\|"),
          kind("REGEX_COUNTS", "\\{"),
          kind("REGEX_RELUCTANT", "[*+?}]\\?"),
          kind(
              "REGEX_REPEATS",
              "(^|[(|])\\{|[)^$][*+?{]|\\\\([bBAzZG]|[1-9][0-9]*|k<\\w+>)[*+?{]|\\\\R"),
          kind("REGEX_EDGES", "(^|[^\\[]|\\\\\\[)\\^|\\$"),
          kind("REGEX_LAST", "\\\\G"),
          kind("REGEX_PLACES", "(^|[^\\[]|\\\\\\[)\\^|\\$|\\\\[bBAzZGk1-9]"));

  private final Set<String> patterns = new HashSet<>();
  private boolean flags;
  private boolean others;

  private static Map.Entry<String, Pattern> kind(String guard, String regex) {
    return Map.entry(guard, Pattern.compile(regex));
  }

  /** A call of the program. */
  void call(MethodRef m, List<Expr> arguments) {
    switch (m.owner()) {
      case "java/lang/String" -> {
        if (OF_STRINGS.contains(m.name())) {
          pattern(m, arguments);
        }
      }
      case "java/util/regex/Pattern" -> {
        if (m.name().equals("compile") || m.name().equals("matches")) {
          flags |= m.name().equals("compile") && m.parameters().size() > 1;
          pattern(m, arguments);
        }
      }
      case "java/util/Scanner" ->
          others |= OF_SCANNERS.contains(m.name()) && !m.parameters().isEmpty();
      default -> {}
    }
  }

  /** A method that may be called from elsewhere. */
  void handed(MethodRef m) {
    call(m, List.of());
  }

  private void pattern(MethodRef m, List<Expr> arguments) {
    if (!arguments.isEmpty()
        && arguments.get(0) instanceof Expr.Const c
        && c.value() instanceof String s) {
      if (!(m.name().equals("split") && s.equals("\\s+") && m.parameters().size() == 1)) {
        patterns.add(s);
      }
    } else {
      others = true;
    }
  }

  /** What the guards mean. */
  Map<String, Boolean> guards() {
    Map<String, Boolean> guards = new TreeMap<>();
    KINDS.forEach((guard, kind) -> guards.put(guard, others || any(s -> kind.matcher(s).find())));
    guards.put("REGEX_FLAGS", others || flags || guards.get("REGEX_OPTIONS"));
    guards.put("REGEX_FAULTS", others || flags || any(s -> !isRight(s)));
    if (guards.get("REGEX_FLAGS")) {
      // Blanks may stand between a part and how often it comes.
      guards.put("REGEX_REPEATS", true);
      guards.put("REGEX_RELUCTANT", true);
    }
    return guards;
  }

  private boolean any(Predicate<String> test) {
    return patterns.stream().anyMatch(test);
  }

  private static boolean isRight(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException faulty) {
      return false;
    }
  }
}
