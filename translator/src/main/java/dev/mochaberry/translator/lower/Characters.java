package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.kinds.CharacterBoxes;
import dev.mochaberry.translator.program.kinds.CharacterTexts;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values of type {@code char} where a text of one character is wanted, and where it is there. */
final class Characters {
  private static final Set<String> OF_BOXES =
      Set.of("valueOf", "charValue", "hashCode", "compareTo");

  private final Context context;
  private final Expressions expressions;

  Characters(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** Whether the local holds a text. */
  boolean isText(Local local) {
    return context.characters().isText(expressions.scope.method, local);
  }

  /** Whether the expression reads a text, and {@code ord} has to give its value. */
  boolean isKeptAsText(Expr e) {
    if (e instanceof Expr.Read r) {
      return isText(r.local());
    } else if (e instanceof Expr.AssignExpr a) {
      return isText(a.local());
    } else if (e instanceof Expr.FieldRead f) {
      return f.type() == Type.CHAR && context.characters().isText(expressions.declared(f.field()));
    }
    return e instanceof Expr.Call c
        && c.type() == Type.CHAR
        && (CharacterBoxes.isUnboxing(c) && context.boxesAreTexts()
            || resolved(c.method()).filter(context.characters()::isTextResult).isPresent());
  }

  /**
   * Whether the call makes a box that is a text, or asks one what texts do not answer as it does.
   */
  boolean isOfBox(Expr.Call c) {
    return CharacterBoxes.isOfBox(c)
        && OF_BOXES.contains(c.method().name())
        && context.boxesAreTexts();
  }

  /** Such a call. */
  PyExpr ofBox(Expr.Call c) {
    return switch (c.method().name()) {
      case "valueOf" -> text(c.arguments().get(0));
      case "charValue" -> given(c.target());
      case "hashCode" -> Expressions.call("ord", given(c.target()));
      case "compareTo" ->
          new PyExpr.Binary(
              "-",
              Expressions.call("ord", given(c.target())),
              Expressions.call("ord", given(c.arguments().get(0))));
      default -> throw new IllegalStateException("not of a box: " + c.method());
    };
  }

  private PyExpr given(Expr box) {
    PyExpr x = expressions.value(box);
    return expressions.scope.isNotNull(box) ? x : context.call("non_null", x);
  }

  private Optional<MethodRef> resolved(MethodRef m) {
    return context.pool.resolve(m).map(MethodModel::ref);
  }

  /** The character as a text of one. */
  PyExpr text(Expr e) {
    if (e instanceof Expr.Conditional c) {
      return new PyExpr.Conditional(
          expressions.test(c.test()), text(c.then()), text(c.otherwise()));
    } else if (e instanceof Expr.Const c && isCharacter(c)) {
      return constant(c);
    } else if (CharacterTexts.isCharAt(e)) {
      PyExpr proved = expressions.calls().text().provedChar(e);
      Expr.Call c = (Expr.Call) e;
      return proved != null
          ? proved
          : context.call(
              "letter_at", expressions.value(c.target()), expressions.value(c.arguments().get(0)));
    }
    PyExpr code = expressions.value(e);
    boolean undone =
        code instanceof PyExpr.Call c
            && c.function().equals(new PyExpr.Name("ord"))
            && c.args().size() == 1;
    return undone ? ((PyExpr.Call) code).args().get(0) : Expressions.call("chr", code);
  }

  private static PyExpr constant(Expr.Const c) {
    return new PyExpr.Str(String.valueOf((char) ((Integer) c.value()).intValue()));
  }

  /** A constant that can be written as a character; a half of a pair cannot. */
  private static boolean isCharacter(Expr.Const c) {
    return c.value() instanceof Integer n
        && n >= 0
        && n <= Character.MAX_VALUE
        && !Character.isSurrogate((char) n.intValue());
  }

  /** Whether there is a text for the expression without a call of {@code chr}. */
  boolean isAText(Expr e) {
    return isKeptAsText(e)
        || e instanceof Expr.Const c && isCharacter(c)
        || CharacterTexts.isCharAt(e) && context.characters().areThere()
        || e instanceof Expr.Conditional c && isAText(c.then()) && isAText(c.otherwise());
  }

  /** Whether two characters are compared as texts. */
  boolean areTexts(Expr left, Expr right) {
    boolean variable = !(left instanceof Expr.Const && right instanceof Expr.Const);
    return variable && isAText(left) && isAText(right);
  }

  /** The text for a place that keeps one, else the value. */
  PyExpr kept(boolean asText, Expr value) {
    return asText ? text(value) : expressions.value(value);
  }

  /** The arguments of a call of the program's own method, or one of the library. */
  List<PyExpr> arguments(MethodRef called, List<Expr> given) {
    MethodRef target = resolved(called).orElse(called);
    List<PyExpr> result = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      result.add(kept(context.characters().isTextParameter(target, i), given.get(i)));
    }
    return result;
  }

  /** How a key of a switch over a text is written. */
  static PyExpr key(Object code) {
    return new PyExpr.Str(String.valueOf((char) ((Integer) code).intValue()));
  }
}
