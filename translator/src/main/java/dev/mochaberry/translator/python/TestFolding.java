package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes tests of helpers shorter by what is known of a program: guards become what they mean for
 * it, nothing is an instance of a class without objects, no object has an attribute that nothing
 * gives, and attributes and parameters that are only ever given one constant are that. Operands of
 * {@code and} and {@code or} beside such tests have no side effects.
 */
final class TestFolding {
  private static final PyExpr TRUE = new PyExpr.Literal("True");
  private static final PyExpr FALSE = new PyExpr.Literal("False");
  private static final PyExpr NONE = new PyExpr.Literal("None");
  private static final Predicate<PyExpr> TEXT = PyExpr.Str.class::isInstance;

  private final AskedFacts facts;
  private final Predicate<String> isHelperClass;
  private final Set<String> modules;

  TestFolding(AskedFacts facts, Predicate<String> isHelperClass, Set<String> modules) {
    this.facts = facts;
    this.isHelperClass = isHelperClass;
    this.modules = modules;
  }

  static boolean isTrue(PyExpr e) {
    return TRUE.equals(e);
  }

  static boolean isFalse(PyExpr e) {
    return FALSE.equals(e) || NONE.equals(e);
  }

  /** The parameters of the function that the lines are, see {@link HelperParameters#of}. */
  HelperParameters parameters(List<LogicalLine> lines, boolean ofClass, String owner) {
    return HelperParameters.of(lines, ofClass, owner, facts);
  }

  /**
   * The expression made shorter; the same object where nothing is known.
   *
   * @param constants names with the constants they stand for
   */
  PyExpr fold(PyExpr original, Map<String, PyExpr> constants) {
    Map<String, PyExpr> inside = without(bound(original), constants);
    if (original instanceof PyExpr.Compare c && constants.values().stream().anyMatch(TEXT)) {
      PyExpr compared = ConstantFolding.ofTexts(c, constants);
      if (isConstant(compared)) {
        return compared;
      }
    }
    PyExpr e = ConstantFolding.of(PyRewriter.parts(original, part -> fold(part, inside)));
    if (e instanceof PyExpr.Name n
        && constants.containsKey(n.id())
        && !TEXT.test(constants.get(n.id()))) {
      return constants.get(n.id());
    } else if (e instanceof PyExpr.Name n && facts.guard(n.id()) != null) {
      return facts.guard(n.id()) ? TRUE : FALSE;
    } else if (e instanceof PyExpr.Attribute a && facts.constant(a.name()) != null) {
      return new PyExpr.Literal(facts.constant(a.name()));
    } else if (e instanceof PyExpr.Call c && c.function() instanceof PyExpr.Name n) {
      return call(n.id(), c);
    } else if (e instanceof PyExpr.Compare c && c.ops().size() == 1) {
      return compare(c, c.ops().get(0), c.rest().get(0));
    } else if (e == original) {
      return e;
    } else if (e instanceof PyExpr.Unary u && u.op().equals("not")) {
      return isTrue(u.operand()) ? FALSE : isFalse(u.operand()) ? TRUE : e;
    } else if (e instanceof PyExpr.BoolOp b) {
      return b.op().equals("and") ? bool(b, TRUE, FALSE) : bool(b, FALSE, TRUE);
    } else if (e instanceof PyExpr.Conditional c) {
      return holds(c.test()) ? c.then() : fails(c.test()) ? c.otherwise() : e;
    }
    return e;
  }

  /** Whether a test that is a constant holds. */
  static boolean holds(PyExpr test) {
    return isTrue(test) || ConstantFolding.number(test).filter(n -> n.signum() != 0).isPresent();
  }

  /** Whether a test that is a constant does not hold. */
  static boolean fails(PyExpr test) {
    return isFalse(test) || ConstantFolding.number(test).filter(n -> n.signum() == 0).isPresent();
  }

  private static List<String> bound(PyExpr e) {
    return e instanceof PyExpr.Lambda l
        ? l.params().stream().map(PyExpr.PyParam::name).toList()
        : e instanceof PyExpr.ListComp c ? List.of(c.var()) : List.of();
  }

  private static Map<String, PyExpr> without(List<String> names, Map<String, PyExpr> constants) {
    if (names.stream().noneMatch(constants::containsKey)) {
      return constants;
    }
    Map<String, PyExpr> left = new HashMap<>(constants);
    left.keySet().removeAll(names);
    return left;
  }

  private static boolean isConstant(PyExpr e) {
    return TRUE.equals(e) || isFalse(e);
  }

  private PyExpr bool(PyExpr.BoolOp b, PyExpr neutral, PyExpr decisive) {
    List<PyExpr> kept = new ArrayList<>();
    for (PyExpr operand : b.operands()) {
      PyExpr constant = isFalse(operand) ? FALSE : operand;
      if (constant.equals(decisive)) {
        return decisive;
      } else if (!constant.equals(neutral)) {
        kept.add(operand);
      }
    }
    return kept.isEmpty()
        ? neutral
        : kept.size() == 1 ? kept.get(0) : new PyExpr.BoolOp(b.op(), kept);
  }

  private PyExpr call(String function, PyExpr.Call c) {
    if (function.equals("isinstance") && c.args().size() == 2) {
      if (c.args().get(0).equals(NONE)) {
        return FALSE;
      }
      PyExpr classes = possible(c.args().get(1));
      return classes == null
          ? FALSE
          : classes == c.args().get(1)
              ? c
              : new PyExpr.Call(c.function(), List.of(c.args().get(0), classes));
    }
    boolean byName =
        c.args().size() > 1
            && c.args().get(1) instanceof PyExpr.Str
            && !(c.args().get(0) instanceof PyExpr.Name n && modules.contains(n.id()));
    if (byName && !facts.mayHave(((PyExpr.Str) c.args().get(1)).value())) {
      if (function.equals("hasattr")) {
        return FALSE;
      } else if (function.equals("getattr") && c.args().size() == 3) {
        return c.args().get(2);
      }
    }
    return c;
  }

  private PyExpr compare(PyExpr.Compare c, String op, PyExpr right) {
    boolean negative = op.contains("not");
    if (op.startsWith("is") && isConstant(c.first()) && isConstant(right)) {
      return c.first().equals(right) != negative ? TRUE : FALSE;
    }
    boolean ofClasses =
        op.startsWith("is") && right instanceof PyExpr.Name
            || op.endsWith("in") && right instanceof PyExpr.TupleExpr;
    if (!ofClasses) {
      return c;
    }
    PyExpr classes = possible(right);
    if (classes == null) {
      return negative ? TRUE : FALSE;
    } else if (classes == right) {
      return c;
    }
    return classes instanceof PyExpr.TupleExpr
        ? new PyExpr.Compare(c.first(), op, classes)
        : new PyExpr.Compare(c.first(), negative ? "is not" : "is", classes);
  }

  /** Those of the classes of which there may be objects; null for none. */
  private PyExpr possible(PyExpr classes) {
    if (!(classes instanceof PyExpr.TupleExpr t)) {
      return hasObjects(classes) ? classes : null;
    }
    List<PyExpr> kept = t.elements().stream().filter(this::hasObjects).toList();
    return kept.size() == t.elements().size()
        ? classes
        : kept.isEmpty() ? null : kept.size() == 1 ? kept.get(0) : new PyExpr.TupleExpr(kept);
  }

  private boolean hasObjects(PyExpr c) {
    return !(c instanceof PyExpr.Name n) || !isHelperClass.test(n.id()) || facts.hasObjects(n.id());
  }
}
