package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes one expression on one line, with the parentheses Python's grammar needs and no others.
 * Strings get the printer's quote; inside an f-string that is the other one, since Python before
 * 3.12 ends the f-string at its own quote.
 */
final class ExprPrinter {

  private final char quote;

  ExprPrinter() {
    this('"');
  }

  private ExprPrinter(char quote) {
    this.quote = quote;
  }

  /** Writes the expression where one of the given precedence or tighter may stand. */
  String print(PyExpr expr, Precedence context) {
    String text = text(expr);
    return Precedence.of(expr).looserThan(context) ? "(" + text + ")" : text;
  }

  private String text(PyExpr expr) {
    if (expr instanceof PyExpr.Name name) {
      return name.id();
    } else if (expr instanceof PyExpr.Literal literal) {
      return literal.text();
    } else if (expr instanceof PyExpr.Str str) {
      return PyStrings.quoted(str.value(), quote);
    } else if (expr instanceof PyExpr.Bytes bytes) {
      return PyStrings.bytes(bytes.value(), quote);
    } else if (expr instanceof PyExpr.Call call) {
      return primary(call.function()) + "(" + arguments(call) + ")";
    } else if (expr instanceof PyExpr.Attribute attribute) {
      return attribute(attribute);
    } else if (expr instanceof PyExpr.Index index) {
      return primary(index.target()) + "[" + subscript(index.index()) + "]";
    } else if (expr instanceof PyExpr.Slice slice) {
      return slice(slice);
    } else if (expr instanceof PyExpr.Binary binary) {
      return binary(binary);
    } else if (expr instanceof PyExpr.Unary unary) {
      return unary.op().equals("not")
          ? "not " + print(unary.operand(), Precedence.NOT)
          : unary.op() + print(unary.operand(), Precedence.UNARY);
    } else if (expr instanceof PyExpr.Compare compare) {
      return compare(compare);
    } else if (expr instanceof PyExpr.BoolOp bool) {
      // Both operators associate as values go, so an operand that is the same operation is bare.
      StringJoiner joiner = new StringJoiner(" " + bool.op() + " ");
      bool.operands().forEach(operand -> joiner.add(print(operand, Precedence.of(bool))));
      return joiner.toString();
    } else if (expr instanceof PyExpr.Conditional conditional) {
      return print(conditional.then(), Precedence.OR)
          + " if "
          + print(conditional.test(), Precedence.OR)
          + " else "
          + print(conditional.otherwise(), Precedence.LAMBDA);
    } else if (expr instanceof PyExpr.Lambda lambda) {
      String params = parameters(lambda.params());
      return "lambda"
          + (params.isEmpty() ? "" : " " + params)
          + ": "
          + print(lambda.body(), Precedence.LAMBDA);
    } else if (expr instanceof PyExpr.Await await) {
      return "await " + primary(await.operand());
    } else if (expr instanceof PyExpr.Walrus walrus) {
      return walrus.name() + " := " + print(walrus.value(), Precedence.LAMBDA);
    } else if (expr instanceof PyExpr.ListExpr list) {
      return "[" + elements(list.elements()) + "]";
    } else if (expr instanceof PyExpr.TupleExpr tuple) {
      return tuple(tuple);
    } else if (expr instanceof PyExpr.DictExpr dict) {
      StringJoiner joiner = new StringJoiner(", ", "{", "}");
      dict.entries()
          .forEach(
              entry ->
                  joiner.add(
                      print(entry.key(), Precedence.LAMBDA)
                          + ": "
                          + print(entry.value(), Precedence.LAMBDA)));
      return joiner.toString();
    } else if (expr instanceof PyExpr.Starred starred) {
      return "*" + print(starred.operand(), Precedence.BIT_OR);
    } else if (expr instanceof PyExpr.FString fstring) {
      return fstring(fstring);
    } else if (expr instanceof PyExpr.Placeholder placeholder) {
      return "{" + placeholder.name() + "}";
    } else if (expr instanceof PyExpr.ListComp comp) {
      return "["
          + print(comp.element(), Precedence.LAMBDA)
          + " for "
          + comp.var()
          + " in "
          + print(comp.iterable(), Precedence.OR)
          + "]";
    }
    throw new AssertionError(expr);
  }

  private String primary(PyExpr expr) {
    return print(expr, Precedence.PRIMARY);
  }

  private String attribute(PyExpr.Attribute attribute) {
    String target = primary(attribute.target());
    // In 1.real the dot would belong to the number; MicroPython takes 1.5.real for one as well.
    boolean number =
        attribute.target() instanceof PyExpr.Literal literal
            && Character.isDigit(literal.text().charAt(0));
    return (number ? "(" + target + ")" : target) + "." + attribute.name();
  }

  private String arguments(PyExpr.Call call) {
    StringJoiner joiner = new StringJoiner(", ");
    call.args().forEach(arg -> joiner.add(print(arg, Precedence.WALRUS)));
    call.keywords()
        .forEach(
            keyword ->
                joiner.add(keyword.name() + "=" + print(keyword.value(), Precedence.LAMBDA)));
    return joiner.toString();
  }

  String parameters(List<PyExpr.PyParam> params) {
    StringJoiner joiner = new StringJoiner(", ");
    for (PyExpr.PyParam param : params) {
      joiner.add(
          param.defaultValue() == null
              ? param.name()
              : param.name() + "=" + print(param.defaultValue(), Precedence.LAMBDA));
    }
    return joiner.toString();
  }

  private String elements(List<PyExpr> elements) {
    StringJoiner joiner = new StringJoiner(", ");
    elements.forEach(element -> joiner.add(print(element, Precedence.LAMBDA)));
    return joiner.toString();
  }

  /** The tuple without parentheses, where it can do without them. */
  private String tuple(PyExpr.TupleExpr tuple) {
    return switch (tuple.elements().size()) {
      case 0 -> "()";
      case 1 -> elements(tuple.elements()) + ",";
      default -> elements(tuple.elements());
    };
  }

  private String subscript(PyExpr index) {
    boolean bare =
        index instanceof PyExpr.TupleExpr tuple
            && !tuple.elements().isEmpty()
            && tuple.elements().stream().noneMatch(PyExpr.Starred.class::isInstance);
    return print(index, bare ? Precedence.TUPLE : Precedence.LAMBDA);
  }

  private String slice(PyExpr.Slice slice) {
    String text = bound(slice.lower()) + ":" + bound(slice.upper());
    return slice.step() == null ? text : text + ":" + bound(slice.step());
  }

  private String bound(PyExpr expr) {
    return expr == null ? "" : print(expr, Precedence.CONDITIONAL);
  }

  private String binary(PyExpr.Binary binary) {
    Precedence own = Precedence.ofBinary(binary.op());
    if (own == Precedence.POWER) {
      return print(binary.left(), Precedence.AWAIT)
          + " ** "
          + print(binary.right(), Precedence.UNARY);
    }
    return print(binary.left(), own)
        + " "
        + binary.op()
        + " "
        + print(binary.right(), own.tighter());
  }

  private String compare(PyExpr.Compare compare) {
    StringBuilder out = new StringBuilder(print(compare.first(), Precedence.BIT_OR));
    for (int i = 0; i < compare.ops().size(); i++) {
      out.append(' ').append(compare.ops().get(i)).append(' ');
      out.append(print(compare.rest().get(i), Precedence.BIT_OR));
    }
    return out.toString();
  }

  private String fstring(PyExpr.FString fstring) {
    StringBuilder out = new StringBuilder("f").append(quote);
    StringBuilder format = new StringBuilder();
    List<String> values = new ArrayList<>();
    boolean safe = quote == '"';
    ExprPrinter inner = new ExprPrinter('\'');
    for (PyExpr.Part part : fstring.parts()) {
      if (part instanceof PyExpr.Part.Text text) {
        String escaped =
            PyStrings.escaped(text.text(), quote).replace("{", "{{").replace("}", "}}");
        out.append(escaped);
        format.append(escaped);
      } else if (part instanceof PyExpr.Part.Value value) {
        String plain = inner.print(value.value(), Precedence.CONDITIONAL);
        safe &= fitsFString(plain);
        out.append('{').append(plain).append('}');
        format.append("{}");
        values.add(print(value.value(), Precedence.LAMBDA));
      }
    }
    return safe
        ? out.append(quote).toString()
        : quote + format.toString() + quote + ".format(" + String.join(", ", values) + ")";
  }

  /**
   * Whether a value can stand inside an f-string. MicroPython copies the text between the braces,
   * stopping at a brace or at a colon outside brackets, without looking at strings; it has no
   * nested f-strings.
   */
  private static boolean fitsFString(String text) {
    return text.chars().noneMatch(c -> "\"\\{}:#!".indexOf(c) >= 0);
  }
}
