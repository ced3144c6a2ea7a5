package dev.mochaberry.translator.source;

import java.util.ArrayList;
import java.util.List;

/** The {@code @SuppressWarnings} of a file, which class files do not keep. */
final class Suppressions {
  /** What silences every warning of this program. */
  private static final String ALL = "mochaberry";

  private record Suppression(String what, int line, int endLine) {}

  private final JavaText file;
  private final List<Suppression> all = new ArrayList<>();

  Suppressions(JavaText file) {
    this.file = file;
    for (int i = 0; i < file.tokens().size(); i++) {
      if (file.is(i, "SuppressWarnings") && file.is(i + 1, "(")) {
        read(i);
      }
    }
  }

  /** Whether the declaration around the line silences the code. */
  boolean contain(String code, int line) {
    return all.stream()
        .filter(s -> s.what().equals(code) || s.what().equals(ALL))
        .anyMatch(s -> s.line() <= line && line <= s.endLine());
  }

  private void read(int annotation) {
    List<String> silenced = new ArrayList<>();
    int i = annotation + 2;
    for (; i < file.tokens().size() && !file.is(i, ")"); i++) {
      Token token = file.tokens().get(i);
      if (token.kind() == Token.Kind.STRING) {
        silenced.add(file.text(token).replace("\"", ""));
      }
    }
    int line = file.line(file.tokens().get(annotation).start());
    int endLine = file.endLine(file.tokens().get(endOfDeclaration(i + 1)));
    silenced.forEach(s -> all.add(new Suppression(s, line, endLine)));
  }

  /** The semicolon of a variable or the closing brace of a method or class. */
  private int endOfDeclaration(int from) {
    int depth = 0;
    boolean initialised = false;
    for (int i = from; i < file.tokens().size(); i++) {
      if (file.is(i, "{") || file.is(i, "(")) {
        depth++;
      } else if (file.is(i, "}") || file.is(i, ")")) {
        depth--;
        if (depth == 0 && file.is(i, "}") && !initialised) {
          return i;
        }
      } else if (depth == 0 && file.is(i, ";")) {
        return i;
      }
      initialised |= depth == 0 && file.is(i, "=");
    }
    return file.tokens().size() - 1;
  }
}
