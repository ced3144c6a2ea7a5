package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ways to make a program smaller, those that drop most first. */
public final class Shrinking {

  private record Sized(Reduction reduction, int lines) {}

  private final List<Sized> found = new ArrayList<>();

  private Shrinking() {}

  /** Drops statements, members and branches, and opens nests. */
  public static List<Reduction> ofStatements(RandomProgram program) {
    Shrinking shrinking = new Shrinking();
    shrinking.list(program.pieces());
    return shrinking.found.stream()
        .sorted(Comparator.comparingInt(Sized::lines).reversed())
        .map(Sized::reduction)
        .toList();
  }

  /** Replaces parenthesised parts of lines. Most do not compile: the caller sees. */
  public static List<Reduction> ofExpressions(RandomProgram program) {
    Shrinking shrinking = new Shrinking();
    shrinking.lines(program.pieces());
    return shrinking.found.stream()
        .sorted(Comparator.comparingInt(Sized::lines).reversed())
        .map(Sized::reduction)
        .toList();
  }

  private void list(List<Piece> pieces) {
    int n = pieces.size();
    for (int chunk = n; chunk >= 1; chunk = chunk == 1 ? 0 : (chunk + 1) / 2) {
      for (int at = 0; at < n; at += chunk) {
        List<Piece> some = pieces.subList(at, Math.min(n, at + chunk));
        if (some.stream().noneMatch(Shrinking::isKept)) {
          found.add(new Sized(Reduction.drop(some), some.stream().mapToInt(Shrinking::size).sum()));
        }
      }
    }
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Nest nest) {
        if (!isKept(nest)) {
          found.add(new Sized(Reduction.open(nest), 1));
        }
        for (int i = 0; i < nest.parts().size(); i++) {
          Piece.Part part = nest.parts().get(i);
          if (i > 0) {
            found.add(new Sized(Reduction.drop(List.of(part)), 1 + size(part.body())));
          }
          list(part.body());
        }
      }
    }
  }

  private static boolean isKept(Piece piece) {
    return piece instanceof Piece.Line line && line.kept()
        || piece instanceof Piece.Nest nest
            && nest.parts().stream().anyMatch(part -> part.head().startsWith("public "));
  }

  private static int size(List<Piece> pieces) {
    return pieces.stream().mapToInt(Shrinking::size).sum();
  }

  private static int size(Piece piece) {
    return piece instanceof Piece.Nest nest
        ? 1 + nest.parts().stream().mapToInt(part -> size(part.body())).sum()
        : 1;
  }

  private void lines(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line && !line.kept()) {
        groups(line, line.text());
      } else if (piece instanceof Piece.Nest nest) {
        for (Piece.Part part : nest.parts()) {
          if (!part.head().contains("for (") && !isKept(nest)) {
            groups(part, part.head());
          }
          lines(part.body());
        }
      }
    }
  }

  private void groups(Object where, String text) {
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = closing(text, open);
      if (close < 0 || close - open < 3) {
        continue;
      }
      String inner = text.substring(open + 1, close);
      List<String> others = new ArrayList<>(List.of("(1)", "(true)", "(\"a\")", "(1L)", "()"));
      int sub = inner.indexOf('(');
      int end = sub < 0 ? -1 : closing(inner, sub);
      if (end > 0) {
        others.add(inner.substring(sub, end + 1));
        others.add("(" + inner.substring(end + 1).replaceFirst("^[^(]*", "") + ")");
      }
      for (String operator : List.of(" ? ", " : ", " + ", " - ", " & ", " * ", ", ")) {
        int at = inner.indexOf(operator);
        if (at > 0) {
          others.add("(" + inner.substring(0, at) + ")");
          others.add("(" + inner.substring(at + operator.length()) + ")");
        }
      }
      for (String other : others) {
        String changed = text.substring(0, open) + other + text.substring(close + 1);
        if (changed.length() < text.length()) {
          found.add(new Sized(Reduction.rewrite(where, changed), text.length() - changed.length()));
        }
      }
    }
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
