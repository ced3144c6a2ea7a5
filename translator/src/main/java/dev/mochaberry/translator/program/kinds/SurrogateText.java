package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.OutsideText;
import dev.mochaberry.translator.program.Reachable;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether a program may have text with surrogates: the pairs of {@code char}s that stand for a
 * character above U+FFFF, or one half of such a pair (JLS 3.1). Python counts such a character as
 * one, Java as two, so a program with them keeps its text in Java's units, and joins the pairs
 * where text leaves it. Most programs have none, and pay nothing.
 *
 * <p>They come from constants, from code points that are not proved small, and, in a program that
 * asks for code points, from outside. A {@code char} that arithmetic makes is taken for a surrogate
 * only beside such a number; programs that make just any {@code char} are known elsewhere.
 */
public final class SurrogateText {
  private static final Pattern HALF_AS_ESCAPE =
      Pattern.compile("\\\\u+[dD][89a-fA-F][0-9a-fA-F]{2}");
  private static final Pattern ABOVE_AS_ESCAPE = Pattern.compile("\\\\x\\{0*1?[0-9a-fA-F]{5}\\}");
  private static final Pattern CHARACTER_FORMAT = Pattern.compile("%[-0-9$]*[cC]");

  /** What makes text of code points, by the method's owner and name. */
  private static final Set<String> MAKES_TEXT =
      Set.of(
          "java/lang/Character.toChars",
          "java/lang/Character.toString",
          "java/lang/Character.highSurrogate",
          "java/lang/Character.lowSurrogate",
          "java/lang/StringBuilder.appendCodePoint",
          "java/lang/StringBuffer.appendCodePoint",
          "java/lang/StringBuilder.repeat",
          "java/lang/StringBuffer.repeat");

  /** What only a program calls that thinks of characters above U+FFFF. */
  private static final Set<String> AWARE =
      Set.of(
          "charCount",
          "codePointAt",
          "codePointBefore",
          "codePointCount",
          "codePoints",
          "isHighSurrogate",
          "isLowSurrogate",
          "isSupplementaryCodePoint",
          "isSurrogate",
          "isSurrogatePair",
          "offsetByCodePoints",
          "toCodePoint");

  private final Predicate<Expr> isBelow;
  private boolean halves;
  private boolean codePoints;
  private boolean passesCodePoints;
  private boolean namesOneAbove;
  private boolean formatsNumbers;
  private boolean aware;
  private boolean outside;
  private boolean decodes;
  private boolean longSequences;
  private boolean inLambda;

  private SurrogateText(Predicate<Expr> isBelow) {
    this.isBelow = isBelow;
  }

  /**
   * Looks through a whole program.
   *
   * @param isBelow whether an expression, by identity, is known to be less than any surrogate
   */
  public static boolean isIn(Reachable program, Predicate<Expr> isBelow) {
    SurrogateText found = new SurrogateText(isBelow);
    program
        .bodies()
        .forEach(
            (m, body) -> {
              found.inLambda = m.name().startsWith("lambda$");
              IrWalk.expressions(body, found::visit, s -> {});
            });
    return found.halves
        || found.codePoints
        || found.passesCodePoints && found.namesOneAbove
        || found.formatsNumbers
        || found.outside && found.aware
        || found.decodes && found.longSequences;
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Const c) {
      constant(c);
    } else if (e instanceof Expr.Convert c && c.type() == Type.CHAR) {
      IrWalk.expression(c.operand(), part -> halves |= isHalf(part));
    } else if (e instanceof Expr.Compare c && c.left().type() == Type.CHAR) {
      // Nobody compares with what cannot come.
      halves |= isHalf(c.right());
    } else if (e instanceof Expr.Dynamic d) {
      d.constants().forEach(c -> halves |= c instanceof String s && hasHalf(s));
    } else if (e instanceof Expr.New n) {
      made(n.constructor(), n.arguments());
    } else if (e instanceof Expr.Lambda l) {
      called(l.implementation(), List.of());
    } else if (e instanceof Expr.Call c) {
      called(c.method(), c.arguments());
    }
  }

  private void constant(Expr.Const c) {
    if (c.value() instanceof String s) {
      halves |= hasHalf(s) || HALF_AS_ESCAPE.matcher(s).find() || ABOVE_AS_ESCAPE.matcher(s).find();
    } else if (c.value() instanceof Integer n) {
      halves |= c.type() == Type.CHAR && isHalf(c);
      namesOneAbove |= Character.isSupplementaryCodePoint(n);
      longSequences |= n >= 0xF0 && n <= 0xF4 || n >= (byte) 0xF0 && n <= (byte) 0xF4;
    }
  }

  private static boolean hasHalf(String s) {
    return s.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  private static boolean isHalf(Expr e) {
    return e instanceof Expr.Const c
        && c.value() instanceof Integer n
        && n >= Character.MIN_SURROGATE
        && n <= Character.MAX_SURROGATE;
  }

  private void made(MethodRef constructor, List<Expr> arguments) {
    outside |= OutsideText.comesThrough(constructor.owner());
    if (constructor.owner().equals("java/lang/String")) {
      passesCodePoints |= constructor.descriptor().startsWith("([I");
      decodes |= constructor.descriptor().startsWith("([B");
    }
  }

  private void called(MethodRef m, List<Expr> arguments) {
    aware |= AWARE.contains(m.name());
    outside |= OutsideText.comesThrough(m.owner());
    if (MAKES_TEXT.contains(m.owner() + "." + m.name())
        && !m.parameters().isEmpty()
        && m.parameters().get(0) == Type.INT) {
      // What a stream passes to a lambda comes from text, most of the time.
      boolean passed = arguments.isEmpty() || inLambda && arguments.get(0) instanceof Expr.Read;
      passesCodePoints |= passed;
      codePoints |= !passed && !isSmall(arguments.get(0));
    }
    boolean formats = m.name().matches("format|printf|formatted|readLine|readln|print");
    boolean pattern = formats && arguments.stream().anyMatch(SurrogateText::formatsCharacter);
    if (pattern && arguments.get(arguments.size() - 1) instanceof Expr.ArrayLiteral a) {
      formatsNumbers |= a.elements().stream().anyMatch(this::isLargeNumber);
    }
  }

  private static boolean formatsCharacter(Expr e) {
    return e instanceof Expr.Const c
        && c.value() instanceof String s
        && CHARACTER_FORMAT.matcher(s).find();
  }

  private boolean isLargeNumber(Expr e) {
    return e instanceof Expr.Call c
        && c.method().owner().equals("java/lang/Integer")
        && c.method().name().equals("valueOf")
        && !isSmall(c.arguments().get(0));
  }

  /**
   * Whether the code point is surely below the surrogates, or a {@code char} in the first place.
   */
  private boolean isSmall(Expr codePoint) {
    return codePoint.type() != Type.INT
        || codePoint instanceof Expr.Const c
            && c.value() instanceof Integer n
            && n < Character.MIN_SURROGATE
        || isBelow.test(codePoint);
  }
}
