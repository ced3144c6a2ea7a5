package dev.mochaberry.translator.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where names stand in a line, outside of comments and strings. */
final class Words {
  /** So many lines may a statement take that starts with a cast's line number. */
  private static final int STATEMENT_LINES = 4;

  private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

  private final JavaText file;
  private final Map<Integer, Set<String>> statements = new HashMap<>();

  Words(JavaText file) {
    this.file = file;
  }

  /** Column (counted from 1) and length of a name; a use as a member goes before others. */
  Optional<int[]> columnOf(int line, String name) {
    List<Integer> found = file.tokensOn(line).stream().filter(i -> file.is(i, name)).toList();
    return found.stream()
        .filter(this::isMember)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(i -> new int[] {file.column(file.tokens().get(i).start()), name.length()});
  }

  /** The line of the first type of this name. */
  Optional<Integer> declarationOf(String type) {
    for (int i = 1; i < file.tokens().size(); i++) {
      if (file.is(i, type) && TYPE_WORDS.contains(file.text(file.tokens().get(i - 1)))) {
        return Optional.of(file.line(file.tokens().get(i).start()));
      }
    }
    return Optional.empty();
  }

  /** The words of the statement that starts on the line. */
  Set<String> inStatement(int line) {
    return statements.computeIfAbsent(line, this::read);
  }

  private Set<String> read(int line) {
    Set<String> result = new HashSet<>();
    for (int i : file.statementFrom(line)) {
      if (file.tokens().get(i).kind() == Token.Kind.WORD) {
        result.add(file.text(file.tokens().get(i)));
      }
    }
    return result;
  }

  /** The words in the labels of the switches that start on the line. */
  Set<String> inCases(int line) {
    Set<String> result = new HashSet<>();
    for (int i : file.tokensOn(line)) {
      if (file.is(i, "switch")) {
        addLabels(i, result);
      }
    }
    return result;
  }

  private void addLabels(int start, Set<String> words) {
    int depth = 0;
    boolean label = false;
    for (int i = start; i < file.tokens().size(); i++) {
      if (file.is(i, "{") || file.is(i, "}")) {
        depth += file.is(i, "{") ? 1 : -1;
        if (depth == 0) {
          return;
        }
      } else if (depth == 1 && file.is(i, "case")) {
        label = true;
      } else if (file.is(i, ":") || file.is(i, "->")) {
        label = false;
      } else if (label && file.tokens().get(i).kind() == Token.Kind.WORD) {
        words.add(file.text(file.tokens().get(i)));
      }
    }
  }

  /** Whether what looks like a cast to the type stands in the line or the few below it. */
  boolean mayCast(int line, String type) {
    for (int l = line; l < line + STATEMENT_LINES; l++) {
      for (int i : file.tokensOn(l)) {
        boolean opened = file.is(i - 1, "(") || file.is(i - 1, ".") || file.is(i - 1, "&");
        if (file.is(i, type) && opened && closesType(i + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether from here on only the rest of a type stands before the parenthesis is closed. */
  private boolean closesType(int from) {
    int depth = 0;
    for (int i = from; i < file.tokens().size(); i++) {
      String text = file.text(file.tokens().get(i));
      if (text.equals(")") || text.equals("&")) {
        return true;
      } else if (text.matches("<|>+")) {
        depth += text.equals("<") ? 1 : -text.length();
      } else if (depth <= 0 && !text.matches("[\\[\\]]")) {
        return false;
      }
    }
    return false;
  }

  private boolean isMember(int index) {
    return file.is(index - 1, ".") || file.is(index - 1, ":") || file.is(index + 1, "(");
  }
}
