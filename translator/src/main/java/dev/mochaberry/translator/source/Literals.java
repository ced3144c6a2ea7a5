package dev.mochaberry.translator.source;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds how the author spelled a number. */
final class Literals {
  private final JavaText file;

  Literals(JavaText file) {
    this.file = file;
  }

  /**
   * The Python spelling of the value, where the line's only spelling of it is not plain decimal.
   * The spelling means the same value in Python: {@code 0xFFFFFFFF} is never taken for -1.
   */
  Optional<String> spelling(int line, long value) {
    Set<String> spellings = new HashSet<>();
    boolean plain = false;
    for (int i : file.tokensOn(line)) {
      Token token = file.tokens().get(i);
      if (token.kind() == Token.Kind.NUMBER) {
        Optional<IntegerLiteral> literal =
            IntegerLiteral.of(file.text(token))
                .map(l -> isNegated(i) ? negative(l) : l)
                .filter(l -> l.value().equals(BigInteger.valueOf(value)));
        plain |= literal.filter(IntegerLiteral::decimal).isPresent();
        literal.ifPresent(l -> spellings.add(l.python()));
      } else if (token.kind() == Token.Kind.CHARACTER) {
        plain |= characterValue(file.text(token)) == value;
      }
    }
    return plain || spellings.size() != 1 ? Optional.empty() : spellings.stream().findFirst();
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
