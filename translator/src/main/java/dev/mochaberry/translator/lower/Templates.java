package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Fills the placeholders of a binding's template, and notes the helpers and modules it names. */
final class Templates {
  /** The placeholder for the function that gives the constants of the enum a call is about. */
  static final String VALUES = "values";

  /** MicroPython's calls count their arguments in a byte. */
  private static final int MOST_ARGUMENTS = 200;

  private final Context context;
  private final Scope scope;
  private final List<String> imports;
  private PyExpr receiver;
  private List<PyExpr> arguments;
  private int highest;
  private PyExpr values;
  private boolean operandsFirst;

  Templates(Context context, Scope scope, List<String> imports) {
    this.context = context;
    this.scope = scope;
    this.imports = imports;
  }

  /** Says what {@code {values}} stands for. */
  Templates withValues(PyExpr function) {
    this.values = function;
    return this;
  }

  /** Evaluates the receiver and all arguments before anything is done to them. */
  Templates withOperandsFirst() {
    this.operandsFirst = true;
    return this;
  }

  PyExpr fill(PyExpr template, PyExpr receiver, List<PyExpr> arguments) {
    List<String> order = new ArrayList<>();
    any(
        template,
        e -> {
          if (e instanceof PyExpr.Placeholder p && !p.name().equals(VALUES)) {
            order.add(p.name());
          }
          return false;
        });
    this.receiver = receiver;
    this.arguments = new ArrayList<>(arguments);
    this.highest =
        order.stream()
            .filter(n -> n.matches("[0-9]+"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(-1);
    boolean asTheyStand = !operandsFirst && inOrder(order, receiver != null);
    List<PyExpr> bindings = asTheyStand ? List.of() : bindAll();
    PyExpr filled = substitute(template);
    if (bindings.isEmpty()) {
      return filled;
    }
    List<PyExpr> all = new ArrayList<>(bindings);
    all.add(filled);
    return new PyExpr.Index(
        new PyExpr.TupleExpr(all), new PyExpr.Literal(String.valueOf(all.size() - 1)));
  }

  /** Whether each impure operand is used exactly once, in Java's order. */
  private boolean inOrder(List<String> order, boolean hasReceiver) {
    List<String> java = new ArrayList<>();
    if (hasReceiver && !isSimple(receiver)) {
      java.add("this");
    }
    boolean spread = order.contains("*");
    for (int i = 0; i < arguments.size(); i++) {
      if (!isSimple(arguments.get(i)) && !(spread && i > highest)) {
        java.add(String.valueOf(i));
      }
    }
    List<String> python = new ArrayList<>();
    for (String n : order) {
      PyExpr value =
          n.equals("this")
              ? receiver
              : n.equals("*")
                  ? null
                  : Integer.parseInt(n) < arguments.size()
                      ? arguments.get(Integer.parseInt(n))
                      : null;
      if (value != null && !isSimple(value)) {
        python.add(n);
      }
    }
    return java.size() + (int) arguments.stream().filter(a -> !isSimple(a)).count() == 0
        || java.equals(python);
  }

  private static boolean isSimple(PyExpr e) {
    return e instanceof PyExpr.Name
        || e instanceof PyExpr.Literal
        || e instanceof PyExpr.Str
        || e instanceof PyExpr.Bytes
        || e instanceof PyExpr.Lambda
        || e instanceof PyExpr.Attribute a && isSimple(a.target())
        || isCodeOfVariable(e)
        || e instanceof PyExpr.Unary u && u.operand() instanceof PyExpr.Literal;
  }

  private List<PyExpr> bindAll() {
    List<PyExpr> bindings = new ArrayList<>();
    if (receiver != null && !isSimple(receiver)) {
      String name = scope.fresh("t");
      bindings.add(new PyExpr.Walrus(name, receiver));
      receiver = new PyExpr.Name(name);
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!isSimple(arguments.get(i))) {
        String name = scope.fresh("t");
        bindings.add(new PyExpr.Walrus(name, arguments.get(i)));
        arguments.set(i, new PyExpr.Name(name));
      }
    }
    return bindings;
  }

  /** The number of a character in a variable. */
  private static boolean isCodeOfVariable(PyExpr e) {
    return e instanceof PyExpr.Call c
        && c.function().equals(new PyExpr.Name("ord"))
        && c.args().size() == 1
        && c.args().get(0) instanceof PyExpr.Name;
  }

  private PyExpr substitute(PyExpr e) {
    if (e instanceof PyExpr.Placeholder p && p.name().equals(VALUES)) {
      return values;
    } else if (e instanceof PyExpr.Placeholder p) {
      return p.name().equals("this") ? receiver : arguments.get(Integer.parseInt(p.name()));
    } else if (e instanceof PyExpr.Name n) {
      String name = TextOfCodePoints.name(n.id(), context);
      note(name);
      return name.equals(n.id()) ? n : new PyExpr.Name(name);
    } else if (e instanceof PyExpr.Call c) {
      return call(c);
    } else if (e instanceof PyExpr.Attribute a) {
      String name = TextOfCodePoints.name(a.name(), context);
      return context.attribute(substitute(a.target()), name);
    } else if (e instanceof PyExpr.Index x) {
      return new PyExpr.Index(substitute(x.target()), substitute(x.index()));
    } else if (e instanceof PyExpr.Slice s) {
      return new PyExpr.Slice(
          s.lower() == null ? null : substitute(s.lower()),
          s.upper() == null ? null : substitute(s.upper()),
          s.step() == null ? null : substitute(s.step()));
    } else if (e instanceof PyExpr.Binary b) {
      return new PyExpr.Binary(b.op(), substitute(b.left()), substitute(b.right()));
    } else if (e instanceof PyExpr.Unary u) {
      return new PyExpr.Unary(u.op(), substitute(u.operand()));
    } else if (e instanceof PyExpr.Compare c) {
      return new PyExpr.Compare(substitute(c.first()), c.ops(), all(c.rest()));
    } else if (e instanceof PyExpr.BoolOp b) {
      return new PyExpr.BoolOp(b.op(), all(b.operands()));
    } else if (e instanceof PyExpr.Conditional c) {
      return new PyExpr.Conditional(
          substitute(c.test()), substitute(c.then()), substitute(c.otherwise()));
    } else if (e instanceof PyExpr.Lambda l) {
      return new PyExpr.Lambda(l.params(), substitute(l.body()));
    } else if (e instanceof PyExpr.Await a) {
      return new PyExpr.Await(substitute(call(a)));
    } else if (e instanceof PyExpr.ListExpr l) {
      return new PyExpr.ListExpr(all(l.elements()));
    } else if (e instanceof PyExpr.TupleExpr t) {
      return new PyExpr.TupleExpr(all(t.elements()));
    } else if (e instanceof PyExpr.Starred s) {
      return new PyExpr.Starred(substitute(s.operand()));
    }
    return e;
  }

  private static PyExpr call(PyExpr.Await a) {
    return a.operand();
  }

  private List<PyExpr> all(List<PyExpr> list) {
    List<PyExpr> result = new ArrayList<>();
    for (PyExpr e : list) {
      if (isSpread(e)) {
        result.addAll(spread());
      } else {
        result.add(substitute(e));
      }
    }
    return result;
  }

  private static boolean isSpread(PyExpr e) {
    return e instanceof PyExpr.Placeholder p && p.name().equals("*")
        || e instanceof PyExpr.Starred s && isSpread(s.operand());
  }

  /** The remaining arguments; a varargs array written at the call gives its elements. */
  private List<PyExpr> spread() {
    List<PyExpr> result = new ArrayList<>();
    for (int i = highest + 1; i < arguments.size(); i++) {
      PyExpr a = arguments.get(i);
      boolean last = i == arguments.size() - 1;
      if (last && a instanceof PyExpr.ListExpr l && l.elements().size() <= MOST_ARGUMENTS) {
        result.addAll(l.elements());
      } else {
        result.add(last ? new PyExpr.Starred(a) : a);
      }
    }
    return result;
  }

  private PyExpr call(PyExpr.Call c) {
    PyExpr checked = checkedCharacter(c);
    if (checked != null) {
      return checked;
    }
    List<PyExpr.Keyword> keywords = new ArrayList<>();
    for (PyExpr.Keyword k : c.keywords()) {
      keywords.add(new PyExpr.Keyword(k.name(), substitute(k.value())));
    }
    PyExpr function = substitute(c.function());
    List<PyExpr> args = all(c.args());
    boolean makesText =
        function instanceof PyExpr.Name n
            && (n.id().equals("chr") || n.id().equals("code_point_text"))
            && args.size() == 1;
    if (makesText) {
      PyExpr text = character((PyExpr.Name) function, args.get(0));
      if (text != null) {
        return text;
      }
    }
    boolean encodes =
        function instanceof PyExpr.Attribute a
            && a.name().equals("encode")
            && a.target() instanceof PyExpr.Str
            && args.isEmpty();
    boolean printsText =
        function instanceof PyExpr.Name n
            && n.id().equals("print")
            && args.size() == 1
            && args.get(0) instanceof PyExpr.Call inner
            && inner.function().equals(new PyExpr.Name("str"))
            && inner.args().size() == 1;
    if (printsText) {
      return new PyExpr.Call(function, ((PyExpr.Call) args.get(0)).args(), keywords);
    }
    boolean decodes =
        function instanceof PyExpr.Attribute a && a.name().equals("decode") && args.isEmpty();
    if (decodes && context.hasSurrogates()) {
      return context.call("split_pairs", new PyExpr.Call(function, args, keywords));
    }
    if (encodes) {
      String text = ((PyExpr.Str) ((PyExpr.Attribute) function).target()).value();
      return new PyExpr.Bytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return new PyExpr.Call(function, args, keywords);
  }

  /**
   * The text of a code that is constant, that of a text, or one of such; null where the function
   * has to make it.
   */
  private PyExpr character(PyExpr.Name function, PyExpr code) {
    if (code instanceof PyExpr.Conditional c) {
      PyExpr then = character(function, c.then());
      PyExpr otherwise = character(function, c.otherwise());
      return then == null && otherwise == null
          ? null
          : new PyExpr.Conditional(
              c.test(),
              then == null ? new PyExpr.Call(function, List.of(c.then()), List.of()) : then,
              otherwise == null
                  ? new PyExpr.Call(function, List.of(c.otherwise()), List.of())
                  : otherwise);
    } else if (code instanceof PyExpr.Call c
        && function.id().equals("chr")
        && c.function() instanceof PyExpr.Name n) {
      return switch (n.id()) {
        case "ord" -> c.args().get(0);
        case "char_at" -> context.call("letter_at", c.args().toArray(PyExpr[]::new));
        default -> null;
      };
    }
    return character(code);
  }

  /** The text of a constant character or code point, or null. */
  private static PyExpr character(PyExpr code) {
    if (!(code instanceof PyExpr.Literal l) || !l.text().matches("[0-9]{1,7}|0x[0-9A-F]{1,6}")) {
      return null;
    }
    int c = Integer.decode(l.text());
    return Character.isValidCodePoint(c) ? new PyExpr.Str(Character.toString(c)) : null;
  }

  /** The constant that a template checks to be a code point, if it is one; or null. */
  private PyExpr checkedCharacter(PyExpr.Call c) {
    boolean checks =
        c.args().size() == 1
            && c.args().get(0) instanceof PyExpr.Call check
            && check.function().equals(new PyExpr.Name("valid_code_point"));
    return checks && ((PyExpr.Call) c.args().get(0)).args().get(0) instanceof PyExpr.Placeholder p
        ? character(arguments.get(Integer.parseInt(p.name())))
        : null;
  }

  private void note(String name) {
    if (imports.contains(name) || context.library.helpers().importedModules().contains(name)) {
      context.imports.add(name);
    } else if (context.library.helpers().find(name).isPresent()) {
      context.helpers.add(name);
    }
  }

  /** Whether the predicate holds for the expression or a part of it. */
  static boolean any(PyExpr e, Predicate<PyExpr> test) {
    if (e == null) {
      return false;
    }
    if (test.test(e)) {
      return true;
    }
    return PyParts.of(e).stream().anyMatch(p -> any(p, test));
  }
}
