package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out of helper code what cannot happen in one program: branches whose tests {@link
 * TestFolding} finds false, and what follows a branch that always leaves.
 */
final class HelperFolding {
  private static final Pattern WORTH_IT =
      Pattern.compile(
          "\\b(isinstance|hasattr|getattr)\\(|\\bis (not )?[A-Z]|\\bin \\(|\\b[A-Z][A-Z_]{3,}\\b|\\w\\.\\w+");
  private static final Set<String> LEAVES = Set.of("return", "raise", "break", "continue");
  private static final Set<String> PREFIXES = Set.of("if", "elif", "while", "return", "yield");

  private final TestFolding tests;
  private Map<String, PyExpr> constants = Map.of();

  HelperFolding(TestFolding tests) {
    this.tests = tests;
  }

  /** Whether folding could change a line. */
  static boolean mayChange(List<LogicalLine> lines) {
    return lines.stream().anyMatch(LogicalLine::isFunction)
        || lines.stream().anyMatch(line -> WORTH_IT.matcher(line.text()).find());
  }

  /**
   * The lines that are left; the same list when nothing is to be done.
   *
   * @param ofClass whether they are a member of a class
   * @param owner that class
   */
  List<LogicalLine> fold(List<LogicalLine> lines, boolean ofClass, String owner) {
    HelperParameters parameters = tests.parameters(lines, ofClass, owner);
    constants = parameters.constants(lines.subList(1, lines.size()));
    List<LogicalLine> out = new ArrayList<>();
    emit(block(Node.of(lines)), lines.get(0).indent(), out);
    out.set(0, parameters.shortened(out.get(0), out.subList(1, out.size())));
    return out.equals(lines) ? lines : out;
  }

  /** A line with the lines inside it. */
  private record Node(LogicalLine line, List<Node> body) {
    static List<Node> of(List<LogicalLine> lines) {
      List<Node> nodes = new ArrayList<>();
      for (int i = 0; i < lines.size(); ) {
        int end = i + 1;
        while (end < lines.size() && lines.get(end).indent() > lines.get(i).indent()) {
          end++;
        }
        nodes.add(new Node(lines.get(i), of(lines.subList(i + 1, end))));
        i = end;
      }
      return nodes;
    }
  }

  private void emit(List<Node> nodes, int indent, List<LogicalLine> out) {
    for (Node n : nodes) {
      out.add(n.line().at(indent));
      emit(n.body(), indent + 4, out);
    }
  }

  private List<Node> block(List<Node> nodes) {
    List<Node> out = new ArrayList<>();
    for (int i = 0; i < nodes.size(); ) {
      int end = i + 1;
      if (nodes.get(i).line().startsWith("if")) {
        while (end < nodes.size() && isBranch(nodes.get(end))) {
          end++;
        }
        branches(nodes.subList(i, end), out);
      } else {
        other(nodes.get(i), out);
      }
      if (leaves(out) && (end == nodes.size() || !isClause(nodes.get(end)))) {
        return out;
      }
      i = end;
    }
    return out;
  }

  private static boolean isBranch(Node n) {
    return n.line().startsWith("elif") || n.line().startsWith("else");
  }

  private static boolean isClause(Node n) {
    return isBranch(n) || n.line().startsWith("except") || n.line().startsWith("finally");
  }

  /** Whether what follows the statements cannot be reached. */
  private static boolean leaves(List<Node> nodes) {
    int last = nodes.size() - 1;
    while (last > 0
        && nodes.get(last).line().startsWith("except")
        && leaves(last(nodes.get(last)))) {
      last--;
    }
    return last >= 0
        && (last < nodes.size() - 1
            ? nodes.get(last).line().startsWith("try") && leaves(last(nodes.get(last)))
            : leaves(nodes.get(last)));
  }

  private static boolean leaves(Node n) {
    return n.body().isEmpty() && LEAVES.contains(n.line().tokens().get(0).text());
  }

  private void branches(List<Node> chain, List<Node> out) {
    List<Node> kept = new ArrayList<>();
    for (Node n : chain) {
      if (n.line().startsWith("else")) {
        addElse(kept, block(n.body()), out);
        break;
      }
      LogicalLine line = folded(n.line());
      PyExpr test = test(line);
      if (TestFolding.fails(test)) {
        continue;
      }
      if (TestFolding.holds(test)) {
        addElse(kept, block(n.body()), out);
        break;
      }
      String word = kept.isEmpty() ? "if" : "elif";
      String rest = line.text().substring(line.tokens().get(0).text().length());
      kept.add(new Node(LogicalLine.of(line.indent(), word + rest), inner(n.body())));
    }
    out.addAll(kept);
    boolean allLeave = kept.stream().allMatch(k -> leaves(last(k)));
    if (!kept.isEmpty() && allLeave && kept.get(kept.size() - 1).line().startsWith("else")) {
      Node last = kept.get(kept.size() - 1);
      out.remove(out.size() - 1);
      out.addAll(last.body());
    }
  }

  private static Node last(Node n) {
    return n.body().get(n.body().size() - 1);
  }

  private static void addElse(List<Node> kept, List<Node> body, List<Node> out) {
    if (kept.isEmpty()) {
      out.addAll(body);
    } else if (!body.isEmpty()) {
      kept.add(new Node(LogicalLine.of(0, "else:"), body));
    }
  }

  private List<Node> inner(List<Node> nodes) {
    List<Node> body = block(nodes);
    return body.isEmpty() && !nodes.isEmpty()
        ? List.of(new Node(LogicalLine.of(0, "pass"), List.of()))
        : body;
  }

  private void other(Node n, List<Node> out) {
    LogicalLine line = folded(n.line());
    if (line.startsWith("while") && TestFolding.fails(test(line))) {
      return;
    }
    out.add(new Node(line, inner(n.body())));
  }

  private static PyExpr test(LogicalLine line) {
    return Span.of(line).flatMap(span -> parse(span.of(line.text()))).orElse(null);
  }

  private LogicalLine folded(LogicalLine line) {
    if (constants.isEmpty() && !WORTH_IT.matcher(line.text()).find()) {
      return line;
    }
    Optional<Span> span = Span.of(line);
    Optional<PyExpr> before = span.flatMap(s -> parse(s.of(line.text())));
    if (before.isEmpty()) {
      return line;
    }
    PyExpr after = tests.fold(before.get(), constants);
    if (after == before.get()) {
      return line;
    }
    String text = line.text();
    return LogicalLine.of(
        line.indent(),
        text.substring(0, span.get().start())
            + new ExprPrinter().print(after, Precedence.TUPLE)
            + text.substring(span.get().end()));
  }

  private static Optional<PyExpr> parse(String text) {
    try {
      return Optional.of(PyTemplate.parse(text));
    } catch (IllegalArgumentException notOfTemplates) {
      return Optional.empty(); // generators and the like stay as they are
    }
  }

  /** Where in a line's text its expression stands. */
  private record Span(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }

    static Optional<Span> of(LogicalLine line) {
      // Offsets in the text, which has no comments.
      List<PyToken> tokens = LogicalLine.of(0, line.text()).tokens();
      int length = line.text().length();
      String word = tokens.get(0).text();
      if (word.equals("if") || word.equals("elif") || word.equals("while")) {
        return Optional.of(new Span(word.length() + 1, length - 1));
      } else if (PREFIXES.contains(word)) {
        return tokens.size() == 1
            ? Optional.empty()
            : Optional.of(new Span(word.length() + 1, length));
      } else if (word.equals("for")) {
        return Optional.of(new Span(line.text().indexOf(" in ") + 4, length - 1));
      } else if (PyNames.isKeyword(word) && !word.equals("not")) {
        return Optional.empty();
      }
      int start = 0;
      int depth = 0;
      for (PyToken token : tokens) {
        if (token.kind() == PyToken.Kind.OPERATOR) {
          depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
          boolean assigns = token.text().endsWith("=") && !token.text().matches("[=!<>]=");
          if (depth == 0 && (assigns || token.is("<<=") || token.is(">>="))) {
            start = token.end();
          }
        }
      }
      while (start < length && line.text().charAt(start) == ' ') {
        start++;
      }
      return Optional.of(new Span(start, length));
    }
  }
}
