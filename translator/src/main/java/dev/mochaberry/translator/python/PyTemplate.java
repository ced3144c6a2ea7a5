package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads a template: one Python expression in which <code>{this}</code>, <code>{0}</code> and <code>
 * {*}</code> are holes (The Python Language Reference, 6 "Expressions"). Generator expressions, set
 * displays, f-strings and dict comprehensions are not read.
 */
public final class PyTemplate {

  private final String source;
  private final List<PyToken> tokens;
  private int position;

  private PyTemplate(String source) {
    this.source = source;
    this.tokens =
        PyTokenizer.ofTemplate(source).stream()
            .filter(token -> token.kind() != PyToken.Kind.COMMENT)
            .toList();
  }

  /**
   * Parses a template.
   *
   * @throws IllegalArgumentException with the template and the place, if it is not one expression
   */
  public static PyExpr parse(String template) {
    PyTemplate parser = new PyTemplate(template);
    PyExpr expr = parser.expressionList();
    if (parser.peek().kind() != PyToken.Kind.END) {
      throw parser.problem("unexpected " + parser.peek().text());
    }
    return expr;
  }

  private PyExpr expressionList() {
    PyExpr first = element();
    if (!peek().is(",")) {
      return first;
    }
    List<PyExpr> elements = new ArrayList<>(List.of(first));
    while (accept(",") && !atEndOfList()) {
      elements.add(element());
    }
    return new PyExpr.TupleExpr(elements);
  }

  private boolean atEndOfList() {
    PyToken token = peek();
    return token.kind() == PyToken.Kind.END || token.is(")") || token.is("]") || token.is("}");
  }

  private PyExpr element() {
    if (accept("*")) {
      return new PyExpr.Starred(bitOr());
    }
    return named();
  }

  private PyExpr named() {
    if (peek().kind() == PyToken.Kind.NAME && tokens.get(position + 1).is(":=")) {
      String name = name();
      expect(":=");
      return new PyExpr.Walrus(name, expression());
    }
    return expression();
  }

  private PyExpr expression() {
    if (accept("lambda")) {
      List<PyExpr.PyParam> params = new ArrayList<>();
      while (!peek().is(":")) {
        String star = accept("*") ? "*" : accept("**") ? "**" : "";
        String name = star + name();
        params.add(new PyExpr.PyParam(name, accept("=") ? expression() : null));
        if (!accept(",")) {
          break;
        }
      }
      expect(":");
      return new PyExpr.Lambda(params, expression());
    }
    PyExpr then = or();
    if (!accept("if")) {
      return then;
    }
    PyExpr test = or();
    expect("else");
    return new PyExpr.Conditional(test, then, expression());
  }

  private PyExpr or() {
    return bool("or", this::and);
  }

  private PyExpr and() {
    return bool("and", this::not);
  }

  private PyExpr bool(String op, Supplier<PyExpr> operand) {
    PyExpr first = operand.get();
    if (!peek().is(op)) {
      return first;
    }
    List<PyExpr> operands = new ArrayList<>(List.of(first));
    while (accept(op)) {
      operands.add(operand.get());
    }
    return new PyExpr.BoolOp(op, operands);
  }

  private PyExpr not() {
    return accept("not") ? new PyExpr.Unary("not", not()) : comparison();
  }

  private PyExpr comparison() {
    PyExpr first = bitOr();
    List<String> ops = new ArrayList<>();
    List<PyExpr> rest = new ArrayList<>();
    for (String op = comparisonOperator(); op != null; op = comparisonOperator()) {
      ops.add(op);
      rest.add(bitOr());
    }
    return ops.isEmpty() ? first : new PyExpr.Compare(first, ops, rest);
  }

  /** The operator consumed, or null if there is none. */
  private String comparisonOperator() {
    for (String op : List.of("==", "!=", "<=", ">=", "<", ">", "in")) {
      if (accept(op)) {
        return op;
      }
    }
    if (accept("is")) {
      return accept("not") ? "is not" : "is";
    }
    if (accept("not")) {
      expect("in");
      return "not in";
    }
    return null;
  }

  private PyExpr bitOr() {
    return binary(List.of("|"), () -> binary(List.of("^"), this::bitAnd));
  }

  private PyExpr bitAnd() {
    return binary(List.of("&"), () -> binary(List.of("<<", ">>"), this::sum));
  }

  private PyExpr sum() {
    return binary(List.of("+", "-"), () -> binary(List.of("*", "/", "//", "%"), this::unary));
  }

  private PyExpr binary(List<String> ops, Supplier<PyExpr> operand) {
    PyExpr left = operand.get();
    while (peek().kind() == PyToken.Kind.OPERATOR && ops.contains(peek().text())) {
      String op = take().text();
      left = new PyExpr.Binary(op, left, operand.get());
    }
    return left;
  }

  private PyExpr unary() {
    if (peek().is("-") || peek().is("~") || peek().is("+")) {
      return new PyExpr.Unary(take().text(), unary());
    }
    PyExpr base = awaited();
    return accept("**") ? new PyExpr.Binary("**", base, unary()) : base;
  }

  private PyExpr awaited() {
    return accept("await") ? new PyExpr.Await(primary()) : primary();
  }

  private PyExpr primary() {
    PyExpr expr = atom();
    while (true) {
      if (accept(".")) {
        expr = new PyExpr.Attribute(expr, name());
      } else if (accept("(")) {
        expr = call(expr);
      } else if (accept("[")) {
        expr = new PyExpr.Index(expr, subscripts());
        expect("]");
      } else {
        return expr;
      }
    }
  }

  private PyExpr call(PyExpr function) {
    List<PyExpr> args = new ArrayList<>();
    List<PyExpr.Keyword> keywords = new ArrayList<>();
    while (!peek().is(")")) {
      if (peek().kind() == PyToken.Kind.NAME && tokens.get(position + 1).is("=")) {
        String name = name();
        expect("=");
        keywords.add(new PyExpr.Keyword(name, expression()));
      } else {
        args.add(element());
      }
      if (!accept(",")) {
        break;
      }
    }
    expect(")");
    return new PyExpr.Call(function, args, keywords);
  }

  private PyExpr subscripts() {
    PyExpr first = subscript();
    if (!peek().is(",")) {
      return first;
    }
    List<PyExpr> elements = new ArrayList<>(List.of(first));
    while (accept(",") && !peek().is("]")) {
      elements.add(subscript());
    }
    return new PyExpr.TupleExpr(elements);
  }

  private PyExpr subscript() {
    PyExpr lower = peek().is(":") ? null : element();
    if (!accept(":")) {
      return lower;
    }
    PyExpr upper = atEndOfSlice() ? null : expression();
    PyExpr step = accept(":") && !atEndOfSlice() ? expression() : null;
    return new PyExpr.Slice(lower, upper, step);
  }

  private boolean atEndOfSlice() {
    return peek().is(":") || peek().is(",") || peek().is("]");
  }

  private PyExpr atom() {
    PyToken token = take();
    switch (token.kind()) {
      case PLACEHOLDER:
        return new PyExpr.Placeholder(token.text());
      case NUMBER:
        return new PyExpr.Literal(token.text());
      case STRING:
        return strings(token);
      case NAME:
        return atomName(token);
      case OPERATOR:
        if (token.is("(")) {
          PyExpr inner = peek().is(")") ? new PyExpr.TupleExpr(List.of()) : expressionList();
          expect(")");
          return inner;
        } else if (token.is("[")) {
          return list();
        } else if (token.is("{")) {
          return dict();
        }
        break;
      default:
        break;
    }
    position--;
    throw problem("an expression is missing");
  }

  private PyExpr atomName(PyToken token) {
    return switch (token.text()) {
      case "None", "True", "False" -> new PyExpr.Literal(token.text());
      default -> {
        if (PyNames.isKeyword(token.text())) {
          position--;
          throw problem("unexpected " + token.text());
        }
        yield new PyExpr.Name(token.text());
      }
    };
  }

  /** Neighbouring string constants are one. */
  private PyExpr strings(PyToken first) {
    try {
      PyExpr value = StringConstant.parse(first.text());
      while (value instanceof PyExpr.Str left && peek().kind() == PyToken.Kind.STRING) {
        PyExpr right = StringConstant.parse(take().text());
        if (!(right instanceof PyExpr.Str str)) {
          throw problem("strings and bytes do not mix");
        }
        value = new PyExpr.Str(left.value() + str.value());
      }
      return value;
    } catch (StringIndexOutOfBoundsException | NumberFormatException broken) {
      throw problem("broken string escape");
    }
  }

  private PyExpr list() {
    if (accept("]")) {
      return new PyExpr.ListExpr(List.of());
    }
    List<PyExpr> elements = new ArrayList<>(List.of(element()));
    if (accept("for")) {
      String variable = name();
      expect("in");
      PyExpr iterable = or();
      expect("]");
      return new PyExpr.ListComp(elements.get(0), variable, iterable);
    }
    while (accept(",") && !peek().is("]")) {
      elements.add(element());
    }
    expect("]");
    return new PyExpr.ListExpr(elements);
  }

  private PyExpr dict() {
    List<PyExpr.Entry> entries = new ArrayList<>();
    while (!peek().is("}")) {
      PyExpr key = expression();
      expect(":");
      entries.add(new PyExpr.Entry(key, expression()));
      if (!accept(",")) {
        break;
      }
    }
    expect("}");
    return new PyExpr.DictExpr(entries);
  }

  private String name() {
    PyToken token = take();
    if (token.kind() != PyToken.Kind.NAME || PyNames.isKeyword(token.text())) {
      position--;
      throw problem("a name is missing");
    }
    return token.text();
  }

  private PyToken peek() {
    return tokens.get(position);
  }

  private PyToken take() {
    return tokens.get(peek().kind() == PyToken.Kind.END ? position : position++);
  }

  private boolean accept(String text) {
    if (!peek().is(text)) {
      return false;
    }
    position++;
    return true;
  }

  private void expect(String text) {
    if (!accept(text)) {
      throw problem("missing " + text);
    }
  }

  private IllegalArgumentException problem(String what) {
    int column = tokens.get(Math.max(position, 0)).start() + 1;
    return new IllegalArgumentException(what + " at column " + column + " of template: " + source);
  }
}
