package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a program makes just any {@code char} out of plain numbers, as the low bits of a hash
 * are: one half of a surrogate pair too.
 *
 * <p>The characters that a program starts from are taken to be ordinary ones, or those it names:
 * far below the surrogates. What adds to them, as ciphers do, or counts from one to the next, stays
 * there. A program that names surrogates is known by its constants.
 */
public final class MadeCharacters {
  private static final int ORDINARY = 0x2FFF;

  /** What a {@code char} is in an {@code int}; -1 is the end of a text. */
  private static final Interval CARRIED = Interval.of(-1, Character.MAX_VALUE);

  /** Numbers that no surrogate comes of; those a bit below zero give the last characters. */
  private static final Interval NOT_FAR = Interval.of(-0x2000, Character.MIN_SURROGATE - 1);

  /** Methods whose numbers are characters of a text, or are written in one. */
  private static final Set<String> OF_TEXT =
      Set.of(
          "read",
          "codePointAt",
          "codePointBefore",
          "toUpperCase",
          "toLowerCase",
          "forDigit",
          "parseInt");

  private final ValueRanges ranges;
  private final StreamedNumbers streams;

  /** What a character of a text may be. */
  private final Interval ordinary;

  private MethodRef lambda;
  private boolean any;

  private MadeCharacters(ValueRanges ranges, StreamedNumbers streams, Interval ordinary) {
    this.ranges = ranges;
    this.streams = streams;
    this.ordinary = ordinary;
  }

  /** Whether a conversion to {@code char} somewhere in the program may make a surrogate. */
  public static boolean mayBeAny(ClassPool pool, Reachable program, ValueRanges ranges) {
    StreamedNumbers streams = new StreamedNumbers(pool, program, ranges);
    MadeCharacters made = new MadeCharacters(ranges, streams, Interval.of(0, highest(program)));
    program.bodies().forEach(made::method);
    return made.any;
  }

  /** The highest of the ordinary characters, and of those that the program's texts have. */
  private static int highest(Reachable program) {
    int[] highest = {ORDINARY};
    program
        .bodies()
        .values()
        .forEach(
            body ->
                IrWalk.expressions(
                    body,
                    e -> {
                      if (e instanceof Expr.Const c && c.value() instanceof String text) {
                        highest[0] = Math.max(highest[0], highest(text));
                      } else if (e instanceof Expr.Const c
                          && c.type() == Type.CHAR
                          && c.value() instanceof Integer n
                          && n < Character.MIN_SURROGATE) {
                        highest[0] = Math.max(highest[0], n);
                      } else if (e instanceof Expr.Dynamic d) {
                        d.constants().stream()
                            .filter(String.class::isInstance)
                            .forEach(t -> highest[0] = Math.max(highest[0], highest((String) t)));
                      }
                    },
                    s -> {}));
    return highest[0];
  }

  private static int highest(String text) {
    return text.chars().filter(c -> c < Character.MIN_SURROGATE).max().orElse(0);
  }

  private void method(MethodRef m, List<Stmt> body) {
    // The library's own code makes characters of texts and digits only.
    boolean isLibrary = m.owner().startsWith("java/") || m.owner().startsWith("dev/mochaberry/");
    if (!any && !isLibrary) {
      lambda = m.name().startsWith("lambda$") ? m : null;
      IrWalk.expressions(body, this::visit, s -> {});
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Convert c && c.type() == Type.CHAR) {
      any |=
          !(lambda != null && c.operand() instanceof Expr.Read r ? given(r) : range(c.operand()))
              .isIn(NOT_FAR);
    }
  }

  /** What a lambda converts as it comes is a character, if the program has streams of them. */
  private Interval given(Expr.Read r) {
    return streams
        .given(lambda, r.local())
        .orElseGet(() -> streams.hasCharacters() ? ordinary : range(r));
  }

  private Interval range(Expr e) {
    Interval all = isFloating(e.type()) ? Interval.LONG : Interval.of(e.type());
    Interval parts = parts(e);
    Interval known = ranges.range(e).orElse(all);
    if (parts == null) {
      boolean isCharacter = known.isIn(CARRIED) && known.has(Character.MAX_VALUE);
      return isCharacter ? ordinary : known;
    }
    Interval both = parts.isIn(all) ? parts.meet(known) : known;
    return both == null ? known : both;
  }

  /** What follows from the parts of an expression, or null if it has none. */
  private Interval parts(Expr e) {
    if (e instanceof Expr.Const c) {
      return constant(c.value());
    } else if (e instanceof Expr.Convert c) {
      return c.type() == Type.CHAR ? ordinary : range(c.operand());
    } else if (e.type() == Type.CHAR) {
      return ordinary;
    } else if (e instanceof Expr.Negate n) {
      return range(n.operand()).negated();
    } else if (e instanceof Expr.Conditional c) {
      return range(c.then()).hull(range(c.otherwise()));
    } else if (e instanceof Expr.AssignExpr a) {
      return range(a.value());
    } else if (e instanceof Expr.Call c && OF_TEXT.contains(c.method().name())) {
      return ordinary;
    } else if (e instanceof Expr.Call c
        && c.method().owner().equals("java/lang/Math")
        && c.method().name().equals("random")) {
      return Interval.of(0, 1);
    } else if (e instanceof Expr.Binary b) {
      return binary(b);
    }
    return null;
  }

  private static Interval constant(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      long n = ((Number) value).longValue();
      return Interval.of(n, n);
    }
    return value instanceof Number n && Math.abs(n.doubleValue()) < Integer.MAX_VALUE
        ? Interval.of((long) Math.floor(n.doubleValue()), (long) Math.ceil(n.doubleValue()))
        : Interval.LONG;
  }

  private Interval binary(Expr.Binary b) {
    Interval left = range(b.left());
    Interval right = range(b.right());
    return switch (b.op()) {
      case ADD -> left.plus(right);
      case SUB -> left.minus(right);
      case MUL -> left.times(right);
      case DIV -> isFloating(b.type()) ? Interval.LONG : Interval.symmetric(left.magnitude());
      case REM -> remainder(left, right);
      case AND -> masked(left, right);
      case OR, XOR ->
          left.isNonNegative() && right.isNonNegative()
              ? Interval.of(0, allBits(left.high().max(right.high())))
              : Interval.of(b.type());
      case SHR, USHR ->
          left.isNonNegative()
              ? new Interval(BigInteger.ZERO, left.high())
              : ranges.range(b).orElse(Interval.of(b.type()));
      case SHL -> ranges.range(b).orElse(Interval.of(b.type()));
    };
  }

  private static Interval remainder(Interval left, Interval right) {
    BigInteger most = right.magnitude().min(left.magnitude());
    return left.isNonNegative() ? new Interval(BigInteger.ZERO, most) : Interval.symmetric(most);
  }

  private static Interval masked(Interval left, Interval right) {
    Optional<BigInteger> most =
        left.isNonNegative() && right.isNonNegative()
            ? Optional.of(left.high().min(right.high()))
            : left.isNonNegative()
                ? Optional.of(left.high())
                : right.isNonNegative() ? Optional.of(right.high()) : Optional.empty();
    return most.map(m -> new Interval(BigInteger.ZERO, m)).orElse(Interval.LONG);
  }

  private static long allBits(BigInteger most) {
    return most.bitLength() >= 63 ? Long.MAX_VALUE : (1L << most.bitLength()) - 1;
  }

  private static boolean isFloating(Type t) {
    return t == Type.FLOAT || t == Type.DOUBLE;
  }
}
