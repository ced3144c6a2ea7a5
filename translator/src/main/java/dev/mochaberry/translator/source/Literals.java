package dev.mochaberry.translator.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds how the author spelled a number. */
final class Literals {
  private final JavaText file;

  /**
   * The integers among the tokens that were looked at: a table's line is asked for each element.
   */
  private final Map<Integer, Optional<IntegerLiteral>> integers = new HashMap<>();

  Literals(JavaText file) {
    this.file = file;
  }

  /**
   * The Python spelling of the value, where the statement's only spelling of it is not the plain
   * one. The spelling means the same value in Python: {@code 0xFFFFFFFF} is never taken for -1.
   */
  Optional<String> spelling(int line, Number value) {
    Set<String> spellings = new HashSet<>();
    boolean plain = false;
    for (int i : file.statementFrom(line)) {
      Optional<String> found = pythonAt(i, value);
      found.ifPresent(spellings::add);
      plain |= found.filter(s -> s.equals(plain(value))).isPresent() || isCharacter(i, value);
    }
    return plain || spellings.size() != 1 ? Optional.empty() : spellings.stream().findFirst();
  }

  /** Whether some literal of the statement has the value. */
  boolean spells(int line, Number value) {
    return file.statementFrom(line).stream()
        .anyMatch(i -> pythonAt(i, value).isPresent() || isCharacter(i, value));
  }

  /** The spelling where a constant is declared: {@code NAME = literal;}. */
  Optional<String> declared(String field, Number value) {
    for (int i = 0; i + 2 < file.tokens().size(); i++) {
      if (file.is(i, field) && file.is(i + 1, "=")) {
        int literal = file.is(i + 2, "-") ? i + 3 : i + 2;
        boolean ends = file.is(literal + 1, ";") || file.is(literal + 1, ",");
        Optional<String> found = ends ? pythonAt(literal, value) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(Number value) {
    return value.toString().replace("E", "e");
  }

  private boolean isCharacter(int index, Number value) {
    Token token = file.tokens().get(index);
    return token.kind() == Token.Kind.CHARACTER
        && (value instanceof Integer || value instanceof Long)
        && characterValue(file.text(token)) == value.longValue();
  }

  /** The Python spelling of the number that the token is, if it has the value. */
  private Optional<String> pythonAt(int index, Number value) {
    Token token = file.tokens().get(index);
    if (token.kind() != Token.Kind.NUMBER) {
      return Optional.empty();
    }
    String text = file.text(token);
    if (value instanceof Double d) {
      boolean negative = Double.doubleToRawLongBits(d) < 0; // -0.0 is
      return FloatSpelling.python(text, Math.abs(d))
          .filter(s -> negative == isNegated(index))
          .map(s -> negative ? "-" + s : s);
    }
    return integers
        .computeIfAbsent(
            index, i -> IntegerLiteral.of(text).map(l -> isNegated(index) ? negative(l) : l))
        .filter(l -> l.value().equals(BigInteger.valueOf(value.longValue())))
        .filter(l -> !(value instanceof Float))
        .map(IntegerLiteral::python);
  }

  private static IntegerLiteral negative(IntegerLiteral literal) {
    return new IntegerLiteral(literal.value().negate(), "-" + literal.python(), literal.decimal());
  }

  /** Whether a minus sign with one operand stands before the token. */
  private boolean isNegated(int index) {
    if (!file.is(index - 1, "-")) {
      return false;
    }
    int before = index - 2;
    boolean operand =
        before >= 0
            && (file.is(before, ")")
                || file.is(before, "]")
                || file.is(before, "-")
                || file.tokens().get(before).kind() == Token.Kind.NUMBER
                || file.tokens().get(before).kind() == Token.Kind.CHARACTER
                || file.tokens().get(before).kind() == Token.Kind.WORD
                    && !file.is(before, "return")
                    && !file.is(before, "case")
                    && !file.is(before, "yield"));
    return !operand;
  }

  /** The value of a character literal, -1 where it is none. */
  private static long characterValue(String literal) {
    String inner = literal.length() < 3 ? "" : literal.substring(1, literal.length() - 1);
    try {
      if (inner.matches("\\\\u+[0-9a-fA-F]{4}")) {
        return Integer.parseInt(inner.substring(inner.length() - 4), 16);
      }
      String value = inner.translateEscapes();
      return value.length() == 1 ? value.charAt(0) : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
