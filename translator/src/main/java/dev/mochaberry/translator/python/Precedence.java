package dev.mochaberry.translator.python;

/**
 * How strongly Python's expressions bind, loosest first (The Python Language Reference, 6.17
 * "Operator precedence").
 */
enum Precedence {
  /** A bare {@code a, b}. */
  TUPLE,
  WALRUS,
  LAMBDA,
  CONDITIONAL,
  OR,
  AND,
  NOT,
  COMPARE,
  BIT_OR,
  BIT_XOR,
  BIT_AND,
  SHIFT,
  SUM,
  PRODUCT,
  UNARY,
  POWER,
  AWAIT,
  PRIMARY;

  /** The level just above: the one an operand needs where the operator does not associate. */
  Precedence tighter() {
    return values()[ordinal() + 1];
  }

  boolean looserThan(Precedence other) {
    return ordinal() < other.ordinal();
  }

  /**
   * The level of a two-operand operator.
   *
   * @throws IllegalArgumentException if Python has no such operator
   */
  static Precedence ofBinary(String op) {
    return switch (op) {
      case "|" -> BIT_OR;
      case "^" -> BIT_XOR;
      case "&" -> BIT_AND;
      case "<<", ">>" -> SHIFT;
      case "+", "-" -> SUM;
      case "*", "/", "//", "%", "@" -> PRODUCT;
      case "**" -> POWER;
      default -> throw new IllegalArgumentException("no Python operator: " + op);
    };
  }

  /** The level of an expression as the printer writes it. */
  static Precedence of(PyExpr expr) {
    if (expr instanceof PyExpr.Binary binary) {
      return ofBinary(binary.op());
    } else if (expr instanceof PyExpr.Unary unary) {
      return unary.op().equals("not") ? NOT : UNARY;
    } else if (expr instanceof PyExpr.Compare) {
      return COMPARE;
    } else if (expr instanceof PyExpr.BoolOp bool) {
      return bool.op().equals("and") ? AND : OR;
    } else if (expr instanceof PyExpr.Conditional) {
      return CONDITIONAL;
    } else if (expr instanceof PyExpr.Lambda) {
      return LAMBDA;
    } else if (expr instanceof PyExpr.Await) {
      return AWAIT;
    } else if (expr instanceof PyExpr.Walrus) {
      return WALRUS;
    } else if (expr instanceof PyExpr.TupleExpr tuple) {
      return tuple.elements().isEmpty() ? PRIMARY : TUPLE; // an empty one is its parentheses
    } else if (expr instanceof PyExpr.Literal literal) {
      return literal.text().startsWith("-") ? UNARY : PRIMARY;
    }
    return PRIMARY;
  }
}
