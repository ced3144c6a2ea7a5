package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.ir.Boxing;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers invokedynamic sites other than lambdas and concatenation: records' methods and pattern
 * switches.
 */
final class Dynamics {
  private final Context context;
  private final Expressions expressions;

  Dynamics(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  PyExpr lower(Expr.Dynamic d) {
    if (d.bootstrap().owner().equals("java/lang/runtime/ObjectMethods")) {
      return recordMethod(d);
    }
    if (d.bootstrap().owner().equals("java/lang/runtime/SwitchBootstraps")) {
      return typeSwitch(d);
    }
    return unsupported(d);
  }

  private PyExpr unsupported(Expr.Dynamic d) {
    context.reporter.report(
        Code.MB0203,
        "invokedynamic with "
            + d.bootstrap().owner().replace('/', '.')
            + "."
            + d.bootstrap().name()
            + " is not supported",
        "another language than Java, or a tool, has put it there",
        "compile with javac, or write the construct in another way",
        expressions.scope.place(Place.Construct.CALL, d.name()));
    return Expressions.NONE;
  }

  private PyExpr recordMethod(Expr.Dynamic d) {
    String owner = ((Type.ClassType) d.constants().get(0)).internalName();
    List<Expr> fields = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Expr self = d.arguments().get(0);
    for (Object constant : d.constants().subList(1, d.constants().size())) {
      if (constant instanceof FieldRef f) {
        fields.add(new Expr.FieldRead(self, f));
        names.add(f.name());
      }
    }
    return switch (d.name()) {
      case "toString" -> recordText(owner, names, fields);
      case "hashCode" -> recordHash(fields);
      default -> recordEquals(owner, fields, d.arguments().get(1));
    };
  }

  private PyExpr recordText(String owner, List<String> names, List<Expr> fields) {
    List<Expr> parts = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String before = i == 0 ? NameForms.simpleName(owner) + "[" : ", ";
      parts.add(new Expr.Const(before + names.get(i) + "=", Type.STRING));
      parts.add(fields.get(i));
    }
    parts.add(
        new Expr.Const(fields.isEmpty() ? NameForms.simpleName(owner) + "[]" : "]", Type.STRING));
    return expressions.value(new Expr.Concat(parts));
  }

  private PyExpr recordHash(List<Expr> fields) {
    PyExpr hash = new PyExpr.Literal("0");
    for (Expr f : fields) {
      PyExpr own = hashOf(f);
      hash =
          hash instanceof PyExpr.Literal
              ? own
              : context.call(
                  "i32",
                  new PyExpr.Binary(
                      "+", new PyExpr.Binary("*", hash, new PyExpr.Literal("31")), own));
    }
    return hash;
  }

  private PyExpr hashOf(Expr f) {
    if (f.type() instanceof Type.ArrayType) {
      return context.call("identity_hash", expressions.value(f));
    }
    boolean plain = f.type().isIntLike() && f.type() != Type.BOOLEAN;
    Expr boxed = f.type() == Type.LONG || f.type() == Type.FLOAT ? Boxing.adapt(f, Type.OBJECT) : f;
    String helper = f.type().isReference() ? "hash_or_zero" : "hash_code";
    return plain ? expressions.value(f) : context.call(helper, expressions.value(boxed));
  }

  private PyExpr recordEquals(String owner, List<Expr> fields, Expr other) {
    PyExpr o = expressions.value(other);
    List<PyExpr> all = new ArrayList<>();
    all.add(expressions.typeTest(o, new Type.ClassType(owner)));
    for (Expr f : fields) {
      FieldRef ref = expressions.declared(((Expr.FieldRead) f).field());
      PyExpr mine = expressions.characters().kept(context.characters().isText(ref), f);
      PyExpr its = new PyExpr.Attribute(o, context.names.ofField(ref));
      boolean integer = f.type().isIntLike() || f.type() == Type.LONG;
      all.add(
          f.type() instanceof Type.ArrayType
              ? new PyExpr.Compare(mine, List.of("is"), List.of(its))
              : integer
                  ? new PyExpr.Compare(mine, List.of("=="), List.of(its))
                  : context.call(f.type().isReference() ? "same" : "equals", mine, its));
    }
    return all.size() == 1 ? all.get(0) : new PyExpr.BoolOp("and", all);
  }

  /** The index of the first label from the restart index on that the value matches; -1 for null. */
  private PyExpr typeSwitch(Expr.Dynamic d) {
    String x = expressions.scope.fresh("x");
    List<PyExpr> tests = new ArrayList<>();
    for (Object label : d.constants()) {
      PyExpr name = new PyExpr.Name(x);
      PyExpr test;
      if (label instanceof Type.Primitive p) {
        if (p != d.arguments().get(0).type()) {
          return unsupported(d);
        }
        test = new PyExpr.Literal("True");
      } else if (label instanceof Type t) {
        test = expressions.typeTest(name, t);
      } else if (label instanceof FieldRef constant) {
        // Before the enum is initialised no value can be one of its constants.
        test =
            new PyExpr.Compare(
                name,
                List.of("is"),
                List.of(expressions.field(null, expressions.declared(constant))));
      } else {
        boolean text = label instanceof String;
        PyExpr constant = expressions.value(new Expr.Const(label, text ? Type.STRING : Type.INT));
        test = context.call(text ? "equals" : "is_labelled", name, constant);
      }
      tests.add(new PyExpr.Lambda(List.of(new PyExpr.PyParam(x, null)), test));
    }
    return context.call(
        "type_switch",
        expressions.value(d.arguments().get(0)),
        expressions.value(d.arguments().get(1)),
        new PyExpr.ListExpr(tests));
  }
}
