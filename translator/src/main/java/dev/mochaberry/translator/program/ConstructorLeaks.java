package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which constructors let others see the new object before they are done with it. */
public final class ConstructorLeaks {
  private static final Set<String> QUIET =
      Set.of("java/lang/Object", "java/lang/Enum", "java/lang/Record");

  private final ClassPool pool;
  private final Reachable program;
  private final Map<MethodRef, Boolean> leaking = new HashMap<>();

  /** Looks at the constructors of a program. */
  public ConstructorLeaks(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
  }

  /** Whether a constructor lets the object out before it is done. */
  public boolean leaks(MethodRef constructor) {
    String owner = constructor.owner();
    if (!pool.isTranslated(owner)) {
      return !QUIET.contains(owner) && !pool.isSubtype(owner, "java/lang/Throwable");
    }
    Boolean answer = leaking.get(constructor);
    if (answer == null) {
      leaking.put(constructor, true);
      List<Stmt> body = program.bodies().get(constructor);
      answer = body == null || body.stream().anyMatch(this::leaks);
      leaking.put(constructor, answer);
    }
    return answer;
  }

  private boolean leaks(Stmt s) {
    Expr.Call c = constructorCall(s);
    return c == null
        ? letsOut(List.of(s))
        : leaks(c.method())
            || c.arguments().stream().anyMatch(a -> letsOut(List.of(new Stmt.Eval(a, 0))));
  }

  /** The call of {@code super(…)} or {@code this(…)} that the statement is, or null. */
  public static Expr.Call constructorCall(Stmt s) {
    return s instanceof Stmt.Eval e
            && e.expr() instanceof Expr.Call c
            && c.method().name().equals("<init>")
            && isThis(c.target())
        ? c
        : null;
  }

  /** Whether the body does anything with the object but to read and write its fields. */
  public static boolean letsOut(List<Stmt> body) {
    int[] uses = {0};
    IrWalk.expressions(
        body,
        e -> {
          uses[0] += isThis(e) ? 1 : 0;
          uses[0] -= e instanceof Expr.FieldRead r && isThis(r.target()) ? 1 : 0;
        },
        s -> uses[0] -= s instanceof Stmt.FieldWrite w && isThis(w.target()) ? 1 : 0);
    return uses[0] > 0;
  }

  /** Whether it is the object itself. */
  public static boolean isThis(Expr e) {
    return e instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS;
  }
}
