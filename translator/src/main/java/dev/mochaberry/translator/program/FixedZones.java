package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.List;
import java.util.Set;

/**
 * Zones that are named where they are asked for, and have no rules of their own: {@code
 * TimeZone.getTimeZone("UTC")} and {@code ZoneId.of("UTC")} ask for no table of zones.
 */
public final class FixedZones {
  private static final String ZONE = "java/time/ZoneId";
  private static final String OFFSET = "java/time/ZoneOffset";
  private static final Set<String> PREFIXES = Set.of("UTC", "GMT", "UT");

  /** The statements, with such zones made directly; the same list where there are none. */
  public List<Stmt> apply(List<Stmt> statements) {
    return IrWalk.any(statements, FixedZones::isFixed)
        ? new Making().block(statements)
        : statements;
  }

  private static boolean isFixed(Expr e) {
    if (!(e instanceof Expr.Call c)
        || c.arguments().size() != 1
        || !(c.arguments().get(0) instanceof Expr.Const k)
        || !(k.value() instanceof String id)) {
      return false;
    }
    MethodRef m = c.method();
    if (m.owner().equals(ZONE) && m.name().equals("of")) {
      return PREFIXES.contains(id) || id.matches("[-+].*|Z");
    }
    return m.owner().equals("java/util/TimeZone")
        && m.name().equals("getTimeZone")
        && id.matches("UTC|GMT([-+].*)?");
  }

  private static final class Making extends Rewriter {
    @Override
    public Expr expr(Expr expr) {
      Expr e = operands(expr);
      if (!isFixed(e)) {
        return e;
      }
      Expr.Call c = (Expr.Call) e;
      Expr id = c.arguments().get(0);
      String text = (String) ((Expr.Const) id).value();
      if (!c.method().owner().equals(ZONE)) {
        return call("java/util/FixedZone", "of", "(Ljava/lang/String;)Ljava/util/TimeZone;", id);
      } else if (!PREFIXES.contains(text)) {
        return call(OFFSET, "of", "(Ljava/lang/String;)L" + OFFSET + ";", id);
      }
      Expr utc = new Expr.FieldRead(null, new FieldRef(OFFSET, "UTC", new Type.ClassType(OFFSET)));
      return call(ZONE, "ofOffset", "(Ljava/lang/String;L" + OFFSET + ";)L" + ZONE + ";", id, utc);
    }

    private static Expr call(String owner, String name, String descriptor, Expr... arguments) {
      MethodRef m = new MethodRef(owner, name, descriptor);
      return new Expr.Call(Expr.CallKind.STATIC, null, m, List.of(arguments));
    }
  }
}
