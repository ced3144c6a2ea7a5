package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import java.math.BigInteger;
import java.util.List;

/** Ranges of what the library's methods give. */
final class LibraryRanges {
  private LibraryRanges() {}

  private static Interval named(String owner, String name) {
    return switch (owner) {
      case "java/lang/String", "java/lang/StringBuilder" ->
          name.endsWith("ndexOf")
              ? new Interval(BigInteger.ONE.negate(), Fact.ANY_LENGTH.high())
              : null;
      case "java/lang/Integer", "java/lang/Long" ->
          switch (name) {
            case "bitCount", "numberOfLeadingZeros", "numberOfTrailingZeros" -> Interval.of(0, 64);
            case "signum" -> Interval.of(-1, 1);
            default -> null;
          };
      case "java/lang/Character" -> name.equals("digit") ? Interval.of(-1, 35) : null;
      default -> null;
    };
  }

  /** What the result of a call that is not overridden lies in; null: nothing is known. */
  static Fact result(MethodRef m, List<Fact> arguments) {
    String owner = m.owner();
    boolean size =
        m.descriptor().equals("()I")
            && (m.name().equals("length") || m.name().equals("size"))
            && owner.startsWith("java/");
    if (size) {
      return Fact.of(m.name().equals("size") ? Fact.ANY_SIZE : Fact.ANY_LENGTH);
    }
    Interval ofName = named(owner, m.name());
    if (ofName != null && m.result() == Type.INT) {
      return Fact.of(ofName);
    }
    boolean two = m.descriptor().equals("(II)I") && owner.equals("java/lang/Math");
    if (two && m.name().matches("min|max")) {
      Interval a = integer(arguments.get(0));
      Interval b = integer(arguments.get(1));
      return Fact.of(
          m.name().equals("min")
              ? new Interval(a.low().min(b.low()), a.high().min(b.high()))
              : new Interval(a.low().max(b.low()), a.high().max(b.high())));
    }
    if (owner.equals("java/lang/Math") && m.result() != Type.DOUBLE) {
      Interval ofMath = math(m, arguments);
      if (ofMath != null) {
        return Fact.of(ofMath);
      }
    }
    if (owner.equals("java/util/Random")
        && m.name().equals("nextInt")
        && m.descriptor().equals("(I)I")) {
      BigInteger most = integer(arguments.get(0)).high().subtract(BigInteger.ONE);
      return Fact.of(new Interval(BigInteger.ZERO, most.max(BigInteger.ZERO)));
    }
    return null;
  }

  /** What the integer methods of {@code Math} give. */
  private static Interval math(MethodRef m, List<Fact> arguments) {
    Interval all = Interval.of(m.result());
    Interval a = arguments.get(0).number();
    if (a == null) {
      return null;
    } else if (m.name().equals("abs")) {
      BigInteger least = a.isNonNegative() ? a.low() : BigInteger.ZERO;
      Interval range =
          new Interval(a.high().signum() < 0 ? a.high().negate() : least, a.magnitude());
      return range.isIn(all) ? range : all; // the least number stays what it is
    }
    Interval b = arguments.size() == 2 ? arguments.get(1).number() : null;
    if (b == null || !b.isPositive()) {
      return null;
    }
    return switch (m.name()) {
      case "floorMod" -> new Interval(BigInteger.ZERO, b.high().subtract(BigInteger.ONE));
      case "floorDiv" ->
          a.isNonNegative() ? IntegerOperations.binary(Operator.DIV, a, b, m.result()) : a;
      default -> null;
    };
  }

  /** A variable that holds other things elsewhere may say nothing of its numbers. */
  private static Interval integer(Fact f) {
    return f.number() == null ? Interval.INT : f.number();
  }
}
