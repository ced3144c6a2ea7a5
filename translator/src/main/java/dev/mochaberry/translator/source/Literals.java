package dev.mochaberry.translator.source;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds how the author spelled a number. */
final class Literals {
  private final JavaText file;

  /** The statements that were looked at: a table's line is asked for each element. */
  private final Map<Integer, Statement> statements = new HashMap<>();

  /**
   * The numbers of a statement.
   *
   * @param integers each integer with its spellings in Python; characters are spelled plainly
   * @param numbers the tokens that are numbers
   */
  private record Statement(Map<BigInteger, Set<String>> integers, List<Integer> numbers) {}

  Literals(JavaText file) {
    this.file = file;
  }

  /**
   * The Python spelling of the value, where the statement's only spelling of it is not the plain
   * one. The spelling means the same value in Python: {@code 0xFFFFFFFF} is never taken for -1.
   */
  Optional<String> spelling(int line, Number value) {
    Set<String> spellings = spellings(line, value);
    boolean plain = spellings.contains(plain(value));
    return plain || spellings.size() != 1 ? Optional.empty() : spellings.stream().findFirst();
  }

  /** Whether some literal of the statement has the value. */
  boolean spells(int line, Number value) {
    return !spellings(line, value).isEmpty();
  }

  private Set<String> spellings(int line, Number value) {
    Statement statement = statements.computeIfAbsent(line, this::read);
    if (value instanceof Double d) {
      Set<String> found = new HashSet<>();
      statement.numbers().forEach(i -> pythonAt(i, d).ifPresent(found::add));
      return found;
    } else if (value instanceof Float) {
      return Set.of();
    }
    return statement.integers().getOrDefault(BigInteger.valueOf(value.longValue()), Set.of());
  }

  private Statement read(int line) {
    Statement found = new Statement(new HashMap<>(), new ArrayList<>());
    for (int i : file.statementFrom(line)) {
      Token token = file.tokens().get(i);
      if (token.kind() == Token.Kind.NUMBER) {
        found.numbers().add(i);
        integerAt(i).ifPresent(l -> note(found, l.value(), l.python()));
      } else if (token.kind() == Token.Kind.CHARACTER) {
        BigInteger value = BigInteger.valueOf(characterValue(file.text(token)));
        note(found, value, value.toString());
      }
    }
    return found;
  }

  private static void note(Statement statement, BigInteger value, String spelling) {
    statement.integers().computeIfAbsent(value, v -> new HashSet<>()).add(spelling);
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
    return integerAt(index)
        .filter(l -> l.value().equals(BigInteger.valueOf(value.longValue())))
        .filter(l -> !(value instanceof Float))
        .map(IntegerLiteral::python);
  }

  private Optional<IntegerLiteral> integerAt(int index) {
    return IntegerLiteral.of(file.text(file.tokens().get(index)))
        .map(l -> isNegated(index) ? negative(l) : l);
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
