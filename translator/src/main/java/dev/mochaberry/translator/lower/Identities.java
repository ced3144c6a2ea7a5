package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which strings and boxes of a function are surely not one object. In Python equal strings and
 * small integers may be one object wherever they come from; in Java {@code ==} tells a literal from
 * what {@code new}, a concatenation or a conversion made (JLS 3.10.5, 15.18.1), and programs about
 * just that difference are common. What comes from elsewhere (a parameter, a field, a collection)
 * is unknown, and compared by value.
 */
final class Identities {
  /** The origin of literals, constants and interned strings: equal ones are one object. */
  private static final Object INTERNED = "interned";

  /** The origin of boxes that {@code valueOf} gives, which may be its cached ones. */
  private static final Object BOXED = "boxed";

  private static final Object UNKNOWN = "unknown";
  private static final Set<String> MAKERS =
      Set.of("valueOf", "copyValueOf", "format", "formatted", "join", "toString", "substring");

  private final Map<Local, List<Expr>> definitions = new HashMap<>();
  private final Set<Local> unknown = new HashSet<>();
  private final Map<Expr, Object> sites = new IdentityHashMap<>();

  Identities(List<Stmt> body) {
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.AssignExpr a) {
            define(a.local(), a.value());
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a && a.local() != null) {
            define(a.local(), a.value());
          } else if (s instanceof Stmt.ForEach f) {
            unknown.add(f.local());
          }
        });
  }

  private void define(Local local, Expr value) {
    definitions.computeIfAbsent(local, l -> new ArrayList<>()).add(value);
  }

  /** Whether the two were surely made apart. */
  boolean areApart(Expr a, Expr b) {
    Set<Object> origins = new HashSet<>();
    collect(a, origins, new HashSet<>());
    Set<Object> others = new HashSet<>();
    collect(b, others, new HashSet<>());
    boolean known = !origins.contains(UNKNOWN) && !others.contains(UNKNOWN);
    return known && origins.stream().noneMatch(others::contains);
  }

  private void collect(Expr e, Set<Object> origins, Set<Local> seen) {
    if (e instanceof Expr.Const c && c.value() instanceof String) {
      origins.add(INTERNED);
    } else if (e instanceof Expr.Read r) {
      collect(r.local(), origins, seen);
    } else if (e instanceof Expr.Conditional c) {
      collect(c.then(), origins, seen);
      collect(c.otherwise(), origins, seen);
    } else if (e instanceof Expr.Cast c) {
      collect(c.operand(), origins, seen);
    } else if (e instanceof Expr.Call c && isIntern(c)) {
      origins.add(INTERNED);
    } else if (e instanceof Expr.Call c && isBoxing(c)) {
      origins.add(BOXED);
    } else if (e instanceof Expr.New || e instanceof Expr.Concat || isMaker(e)) {
      origins.add(sites.computeIfAbsent(e, x -> new Object()));
    } else {
      origins.add(UNKNOWN);
    }
  }

  private void collect(Local local, Set<Object> origins, Set<Local> seen) {
    List<Expr> values = definitions.get(local);
    boolean variable = local.kind() == Local.Kind.VARIABLE || local.kind() == Local.Kind.TEMPORARY;
    if (values == null || !variable || unknown.contains(local)) {
      origins.add(UNKNOWN);
    } else if (seen.add(local)) {
      values.forEach(v -> collect(v, origins, seen));
    }
  }

  private static boolean isIntern(Expr.Call c) {
    return c.method().owner().equals("java/lang/String") && c.method().name().equals("intern");
  }

  private static boolean isBoxing(Expr.Call c) {
    return c.method().name().equals("valueOf")
        && c.method().parameters().get(0) instanceof Type.Primitive
        && !c.method().result().equals(Type.STRING);
  }

  /** A call whose result is a new string, whatever it is given. */
  private static boolean isMaker(Expr e) {
    if (!(e instanceof Expr.Call c) || !c.method().result().equals(Type.STRING)) {
      return false;
    }
    String owner = c.method().owner();
    boolean ofString = owner.equals("java/lang/String") && MAKERS.contains(c.method().name());
    boolean ofObject = c.method().descriptor().startsWith("(Ljava/lang/Object;)");
    boolean ofNothing = owner.equals("java/lang/String") && c.method().name().equals("toString");
    return ofString && !ofObject && !ofNothing
        || owner.startsWith("java/lang/StringBu") && c.method().name().equals("toString");
  }
}
