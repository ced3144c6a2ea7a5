package dev.mochaberry.translator.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what MicroPython prints of an exception with several arguments: {@code ('message',
 * Cause('words',), Suppressed('words',))}.
 */
final class PythonRepr {

  /**
   * An exception in another's arguments.
   *
   * @param message null where it has none
   */
  record Thrown(String name, String message, List<Thrown> others) {}

  /** The end of what can be understood. */
  private static final class Incomprehensible extends Exception {
    private static final long serialVersionUID = 1;

    Incomprehensible() {
      super(null, null, false, false);
    }
  }

  private final String text;
  private int at;

  private PythonRepr(String text) {
    this.text = text;
  }

  /** The exception of a class with such words; empty if they are words and nothing else. */
  static Optional<Thrown> read(String name, String words) {
    if (!words.startsWith("(") || !words.endsWith(")")) {
      return Optional.empty();
    }
    PythonRepr repr = new PythonRepr(words);
    try {
      Thrown thrown = repr.arguments(name);
      boolean all = repr.at == words.length() && !thrown.others().isEmpty();
      return all ? Optional.of(thrown) : Optional.empty();
    } catch (Incomprehensible e) {
      return Optional.empty();
    }
  }

  private Thrown arguments(String name) throws Incomprehensible {
    expect("(");
    String message = null;
    List<Thrown> others = new ArrayList<>();
    for (int i = 0; !skip(")"); i++) {
      if (i == 0) {
        message = message();
      } else if (skip("None")) {
        others.add(null);
      } else {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
          at++;
        }
        others.add(arguments(text.substring(start, at)));
      }
      if (!skip(", ") && !skip(",") && !text.startsWith(")", at)) {
        throw new Incomprehensible();
      }
    }
    return new Thrown(name, message, others);
  }

  private String message() throws Incomprehensible {
    if (skip("None")) {
      return null;
    }
    if (at >= text.length() || "'\"".indexOf(text.charAt(at)) < 0) {
      throw new Incomprehensible();
    }
    char quote = text.charAt(at++);
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        char escaped = text.charAt(at++);
        int plain = "nrt".indexOf(escaped);
        c = plain >= 0 ? "\n\r\t".charAt(plain) : escaped;
      }
      out.append(c);
    }
    at++;
    return out.toString();
  }

  private boolean skip(String expected) {
    boolean found = text.startsWith(expected, at);
    at += found ? expected.length() : 0;
    return found;
  }

  private void expect(String expected) throws Incomprehensible {
    if (!skip(expected)) {
      throw new Incomprehensible();
    }
  }
}
