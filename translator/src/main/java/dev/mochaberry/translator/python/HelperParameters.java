package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a helper function: which are always one constant, and which nobody passes.
 *
 * @param header the line with {@code def}
 * @param parameters in order, {@code self} apart
 * @param passed what all calls pass
 */
record HelperParameters(LogicalLine header, List<Parameter> parameters, HelperArguments passed) {

  /**
   * A parameter.
   *
   * @param defaultValue a constant, {@link HelperArguments#OTHER}, or null for none
   * @param start where it begins in the header's text
   */
  private record Parameter(String name, String defaultValue, int start) {}

  /**
   * The parameters of the function that the lines are; none where its calls are not known.
   *
   * @param ofClass whether it is a member of a class
   * @param owner that class
   */
  static HelperParameters of(
      List<LogicalLine> lines, boolean ofClass, String owner, AskedFacts facts) {
    LogicalLine header = LogicalLine.of(lines.get(0).indent(), lines.get(0).text());
    HelperParameters none = new HelperParameters(header, List.of(), HelperArguments.ANY);
    if (!header.startsWith("def")) {
      return none;
    }
    String called = HelperCalls.called(header.tokens().get(1).text(), ofClass, owner);
    HelperArguments passed = called.isEmpty() ? HelperArguments.ANY : facts.passed(called);
    if (passed.any() || !passed.isReal()) {
      return none;
    }
    List<Parameter> parameters = parameters(header.tokens());
    if (ofClass && !parameters.isEmpty()) {
      parameters.remove(0);
    }
    return parameters.stream().anyMatch(p -> p.name().startsWith("*"))
        ? none
        : new HelperParameters(header, parameters, passed);
  }

  private static List<Parameter> parameters(List<PyToken> tokens) {
    List<Parameter> found = new ArrayList<>();
    int depth = 0;
    int start = 3;
    for (int i = 3; i < tokens.size(); i++) {
      PyToken token = tokens.get(i);
      boolean ends = depth == 0 && (token.is(",") || token.is(")"));
      if (ends && start < i) {
        List<PyToken> one = tokens.subList(start, i);
        boolean hasDefault = one.size() > 2 && one.get(1).is("=");
        String value = hasDefault ? HelperCalls.constant(one.subList(2, one.size())) : null;
        boolean known = value == null || !value.startsWith(".");
        found.add(
            new Parameter(
                one.get(0).text(), known ? value : HelperArguments.OTHER, one.get(0).start()));
      }
      if (ends) {
        start = i + 1;
        if (token.is(")")) {
          return found;
        }
      } else if (token.kind() == PyToken.Kind.OPERATOR) {
        depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
      }
    }
    return found;
  }

  /**
   * The parameters that are always one constant.
   *
   * @param body the lines of the function but the first
   */
  Map<String, PyExpr> constants(List<LogicalLine> body) {
    Map<String, PyExpr> found = new HashMap<>();
    if (parameters.isEmpty()) {
      return found;
    }
    Set<String> assigned = HelperNames.assigned(body);
    for (int i = 0; i < parameters.size(); i++) {
      Parameter p = parameters.get(i);
      Set<String> values = new HashSet<>(passed.at(i));
      if (values.remove(HelperArguments.ABSENT)) {
        values.add(p.defaultValue() == null ? HelperArguments.OTHER : p.defaultValue());
      }
      boolean one = values.size() == 1 && !values.contains(HelperArguments.OTHER);
      if (one && !assigned.contains(p.name())) {
        found.put(p.name(), PyTemplate.parse(values.iterator().next()));
      }
    }
    return found;
  }

  /**
   * The first line without the parameters at its end that nobody passes and the function does not
   * need; the line itself where there are none.
   */
  LogicalLine shortened(LogicalLine line, List<LogicalLine> body) {
    int kept = parameters.size();
    Set<String> mentioned = null;
    while (kept > 0
        && parameters.get(kept - 1).defaultValue() != null
        && passed.at(kept - 1).equals(Set.of(HelperArguments.ABSENT))) {
      mentioned = mentioned == null ? words(body) : mentioned;
      if (mentioned.contains(parameters.get(kept - 1).name())) {
        break;
      }
      kept--;
    }
    if (kept == parameters.size()) {
      return line;
    }
    String text = header.text();
    String before = text.substring(0, parameters.get(kept).start()).stripTrailing();
    before = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
    return LogicalLine.of(line.indent(), before + "):");
  }

  /** All words in the lines, those in texts too. */
  private static Set<String> words(List<LogicalLine> lines) {
    Set<String> words = new HashSet<>();
    lines.forEach(line -> words.addAll(List.of(line.text().split("\\W+"))));
    return words;
  }
}
