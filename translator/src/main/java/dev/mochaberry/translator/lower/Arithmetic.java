package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyExpr;
import java.util.Map;

/**
 * Java's integer arithmetic on Python's unbounded integers. A chain of additions, subtractions and multiplications is
 * wrapped once, at its end, and not at all where the operands' ranges prove that it cannot leave the type.
 */
final class Arithmetic {
  private static final Map<Operator, String> SYMBOLS =
      Map.of(
          Operator.ADD, "+",
          Operator.SUB, "-",
          Operator.MUL, "*",
          Operator.AND, "&",
          Operator.OR, "|",
          Operator.XOR, "^",
          Operator.SHL, "<<",
          Operator.SHR, ">>");

  /** Beyond this a chain is wrapped in between: integers of more than 64 bits cost too much. */
  private static final double CHAIN_LIMIT = 0x1p62;

  private final Context context;
  private final Expressions expressions;

  Arithmetic(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The expression's exact value, wrapped where needed. */
  PyExpr exact(Expr e) {
    return wrapped(number(e), e.type()).py();
  }

  private Number wrapped(Number n, Type type) {
    if (type == Type.LONG) {
      return n.fitsLong() ? n : Number.anyLong(context.call("i64", n.py()));
    }
    return n.fitsInt() ? n : Number.anyInt(context.call("i32", n.py()));
  }

  /** The expression's value, exact and with its range. */
  Number bounded(Expr e) {
    return wrapped(number(e), e.type());
  }

  private Number number(Expr e) {
    boolean integer = e.type().isIntLike() || e.type() == Type.LONG;
    if (integer && e instanceof Expr.Binary b && b.type() != Type.BOOLEAN) {
      return binary(b);
    }
    if (integer && e instanceof Expr.Negate n) {
      Number x = number(n.operand());
      return new Number(new PyExpr.Unary("-", x.py()), -x.high(), -x.low());
    }
    if (e instanceof Expr.Convert c && integer) {
      return convert(c);
    }
    return new Number(expressions.plain(e), low(e), high(e));
  }

  private Number binary(Expr.Binary b) {
    return switch (b.op()) {
      case ADD, SUB, MUL -> additive(b);
      case DIV, REM -> division(b);
      case SHL, SHR, USHR -> shift(b);
      case AND, OR, XOR -> bitwise(b);
    };
  }

  private Number additive(Expr.Binary b) {
    Number l = number(b.left());
    Number r = number(b.right());
    double low;
    double high;
    if (b.op() == Operator.ADD) {
      low = l.low() + r.low();
      high = l.high() + r.high();
    } else if (b.op() == Operator.SUB) {
      low = l.low() - r.high();
      high = l.high() - r.low();
    } else {
      double a = l.low() * r.low();
      double c = l.low() * r.high();
      double d = l.high() * r.low();
      double f = l.high() * r.high();
      low = Math.min(Math.min(a, c), Math.min(d, f));
      high = Math.max(Math.max(a, c), Math.max(d, f));
    }
    boolean isInt = b.type() != Type.LONG;
    if (isInt && (low < -CHAIN_LIMIT || high > CHAIN_LIMIT)) {
      Number lw = wrapped(l, b.type());
      Number rw = wrapped(r, b.type());
      if (lw != l || rw != r) {
        return new Number(
            new PyExpr.Binary(SYMBOLS.get(b.op()), lw.py(), rw.py()), -0x1p62, 0x1p62);
      }
    }
    if (b.op() == Operator.ADD && b.right() instanceof Expr.Const c && r.high() < 0
        && r.low() > Number.INT_MIN) {
      String positive = String.valueOf(-((java.lang.Number) c.value()).longValue());
      return new Number(
          new PyExpr.Binary("-", l.py(), new PyExpr.Literal(positive)), low, high);
    }
    return new Number(new PyExpr.Binary(SYMBOLS.get(b.op()), l.py(), r.py()), low, high);
  }

  private Number division(Expr.Binary b) {
    Number l = bounded(b.left());
    Number r = bounded(b.right());
    boolean divide = b.op() == Operator.DIV;
    if (l.isNonNegative() && r.low() > 0) {
      return divide
          ? new Number(new PyExpr.Binary("//", l.py(), r.py()), 0, l.high())
          : new Number(
              new PyExpr.Binary("%", l.py(), r.py()), 0, Math.min(l.high(), r.high() - 1));
    }
    PyExpr call = context.call(divide ? "idiv" : "irem", l.py(), r.py());
    if (divide) {
      double most = Math.max(Math.abs(l.low()), Math.abs(l.high()));
      boolean mayOverflow = r.low() <= -1 && r.high() >= -1;
      return new Number(call, -most, mayOverflow ? most : Math.max(l.high(), -l.low() / 2));
    }
    double most = Math.max(Math.abs(r.low()), Math.abs(r.high())) - 1;
    return new Number(
        call, l.isNonNegative() ? 0 : -most, most);
  }

  private Number shift(Expr.Binary b) {
    boolean isLong = b.type() == Type.LONG;
    int mask = isLong ? 63 : 31;
    PyExpr count;
    int constant = -1;
    if (b.right() instanceof Expr.Const c) {
      constant = ((java.lang.Number) c.value()).intValue() & mask;
      count = new PyExpr.Literal(String.valueOf(constant));
    } else {
      count = null;
    }
    if (b.op() == Operator.SHL) {
      Number l = number(b.left());
      if (constant < 0) {
        l = wrapped(l, b.type());
        count = masked(b.right(), mask);
        return new Number(
            new PyExpr.Binary("<<", l.py(), count), l.low() * 0x1p63, l.high() * 0x1p63);
      }
      double factor = Math.pow(2, constant);
      return new Number(
          new PyExpr.Binary("<<", l.py(), count), l.low() * factor, l.high() * factor);
    }
    Number l = bounded(b.left());
    if (b.op() == Operator.SHR || l.isNonNegative()) {
      if (constant < 0) {
        count = masked(b.right(), mask);
        return new Number(
            new PyExpr.Binary(">>", l.py(), count), Math.min(0, l.low()), Math.max(0, l.high()));
      }
      double factor = Math.pow(2, constant);
      return new Number(
          new PyExpr.Binary(">>", l.py(), count),
          Math.floor(l.low() / factor),
          Math.floor(l.high() / factor));
    }
    if (constant >= 0 && constant > 0) {
      PyExpr unsigned =
          new PyExpr.Binary(
              "&", l.py(), new PyExpr.Literal(isLong ? "0xffffffffffffffff" : "0xffffffff"));
      return new Number(
          new PyExpr.Binary(">>", unsigned, count), 0, Math.pow(2, (isLong ? 64 : 32) - constant));
    }
    if (constant == 0) {
      return l;
    }
    PyExpr call =
        context.call(isLong ? "ushr64" : "ushr32", l.py(), expressions.value(b.right()));
    return isLong ? Number.anyLong(call) : Number.anyInt(call);
  }

  private PyExpr masked(Expr count, int mask) {
    Number n = bounded(count);
    if (n.isNonNegative() && n.high() <= mask) {
      return n.py();
    }
    return new PyExpr.Binary("&", n.py(), new PyExpr.Literal(String.valueOf(mask)));
  }

  private Number bitwise(Expr.Binary b) {
    Number l = bounded(b.left());
    Number r = bounded(b.right());
    if (b.op() == Operator.XOR && b.right() instanceof Expr.Const c
        && ((java.lang.Number) c.value()).longValue() == -1) {
      return new Number(new PyExpr.Unary("~", l.py()), -l.high() - 1, -l.low() - 1);
    }
    PyExpr py = new PyExpr.Binary(SYMBOLS.get(b.op()), l.py(), r.py());
    double low = b.type() == Type.LONG ? -0x1p63 : Number.INT_MIN;
    double high = b.type() == Type.LONG ? 0x1p63 : Number.INT_MAX;
    if (b.op() == Operator.AND && (l.isNonNegative() || r.isNonNegative())) {
      low = 0;
      high =
          Math.min(l.isNonNegative() ? l.high() : high, r.isNonNegative() ? r.high() : high);
    } else if (l.isNonNegative() && r.isNonNegative()) {
      low = 0;
      high = Math.pow(2, Math.getExponent(Math.max(1, Math.max(l.high(), r.high()))) + 1) - 1;
    }
    return new Number(py, low, high);
  }

  private Number convert(Expr.Convert c) {
    Type from = c.operand().type();
    if (from == Type.DOUBLE || from == Type.FLOAT) {
      PyExpr call =
          context.call(c.type() == Type.LONG ? "d2l" : "d2i", expressions.value(c.operand()));
      return c.type() == Type.LONG ? Number.anyLong(call) : Number.anyInt(call);
    }
    if (c.type() == Type.LONG) {
      return bounded(c.operand());
    }
    Number n = number(c.operand());
    Type to = c.type();
    double low = low(to);
    double high = high(to);
    if (n.low() >= low && n.high() <= high) {
      return n;
    }
    if (to == Type.INT) {
      return n;
    }
    if (to == Type.CHAR) {
      return new Number(
          new PyExpr.Binary("&", n.py(), new PyExpr.Literal("0xffff")), 0, 0xffff);
    }
    return new Number(context.call(to == Type.BYTE ? "i8" : "i16", n.py()), low, high);
  }

  private double low(Expr e) {
    return e instanceof Expr.Const c && c.value() instanceof java.lang.Number n
        ? n.longValue()
        : expressions.low(e).orElse(low(e.type()));
  }

  private double high(Expr e) {
    return e instanceof Expr.Const c && c.value() instanceof java.lang.Number n
        ? n.longValue()
        : expressions.high(e).orElse(high(e.type()));
  }

  private static double low(Type t) {
    if (t == Type.BYTE) {
      return -128;
    } else if (t == Type.SHORT) {
      return -32768;
    } else if (t == Type.CHAR || t == Type.BOOLEAN) {
      return 0;
    }
    return t == Type.LONG ? -0x1p63 : Number.INT_MIN;
  }

  private static double high(Type t) {
    if (t == Type.BYTE) {
      return 127;
    } else if (t == Type.SHORT) {
      return 32767;
    } else if (t == Type.CHAR) {
      return 65535;
    } else if (t == Type.BOOLEAN) {
      return 1;
    }
    return t == Type.LONG ? 0x1p63 : Number.INT_MAX;
  }
}
