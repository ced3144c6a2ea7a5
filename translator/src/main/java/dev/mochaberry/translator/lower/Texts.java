package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;

/** Lowers concatenation and string conversion (JLS 15.18.1, 5.1.11). */
final class Texts {
  private final Context context;
  private final Expressions expressions;

  Texts(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  PyExpr concat(Expr.Concat c) {
    List<PyExpr> parts = new ArrayList<>();
    for (Expr e : c.parts()) {
      PyExpr text = text(e);
      int last = parts.size() - 1;
      if (text instanceof PyExpr.Str s && last >= 0 && parts.get(last) instanceof PyExpr.Str p) {
        parts.set(last, new PyExpr.Str(p.value() + s.value()));
      } else if (!(text instanceof PyExpr.Str s && s.value().isEmpty() && c.parts().size() > 1)) {
        parts.add(text);
      }
    }
    if (parts.isEmpty()) {
      return new PyExpr.Str("");
    }
    PyExpr sum = parts.get(0);
    for (PyExpr p : parts.subList(1, parts.size())) {
      sum = new PyExpr.Binary("+", sum, p);
    }
    return sum;
  }

  /** The text Java's string conversion gives (JLS 5.1.11). */
  PyExpr text(Expr e) {
    Type t = e.type();
    if (e instanceof Expr.Const c && c.value() != null) {
      if (t == Type.CHAR) {
        return new PyExpr.Str(String.valueOf((char) ((java.lang.Number) c.value()).intValue()));
      } else if (!(c.value() instanceof Type)) {
        return new PyExpr.Str(String.valueOf(c.value()));
      }
    }
    PyExpr character = expressions.calls().text().provedChar(e);
    if (character != null) {
      return character;
    }
    PyExpr x = expressions.value(e);
    if (t == Type.CHAR) {
      return Expressions.call("chr", x);
    } else if (t == Type.BOOLEAN) {
      return context.call("bool_text", x);
    } else if (t == Type.DOUBLE) {
      return context.call("double_text", x);
    } else if (t == Type.FLOAT) {
      return context.call("float_text", x);
    } else if (t.isIntLike() || t == Type.LONG) {
      return Expressions.call("str", x);
    }
    return isText(e) ? x : context.call(helper(t), x);
  }

  /** The smallest helper that gives the text of any value of the type, or of null. */
  String helper(Type t) {
    if (!(t instanceof Type.ClassType c)) {
      return "text";
    }
    return switch (c.internalName()) {
      case "java/lang/String" -> "string_text";
      case "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character" ->
          "number_text";
      default ->
          context.pool.isSubtype(c.internalName(), "java/lang/Throwable")
              ? "exception_text"
              : hasOwnText(c.internalName()) ? "object_text" : "text";
    };
  }

  /**
   * Whether every object of the class has a text by a method of the program, or is an enum
   * constant.
   */
  private boolean hasOwnText(String internalName) {
    MethodRef toString = new MethodRef(internalName, "toString", "()Ljava/lang/String;");
    return context.pool.isTranslated(internalName)
        && context
            .pool
            .resolve(toString)
            .filter(
                m ->
                    context.pool.isTranslated(m.ref().owner())
                        || m.ref().owner().equals("java/lang/Enum"))
            .filter(m -> (m.access() & 0x0400) == 0)
            .isPresent();
  }

  /** Whether the expression is a String that is surely not null. */
  boolean isText(Expr e) {
    return e.type().equals(Type.STRING) && expressions.scope.isNotNull(e);
  }
}
