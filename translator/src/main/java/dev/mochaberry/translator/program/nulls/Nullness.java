package dev.mochaberry.translator.program.nulls;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which expressions are surely not null, for a whole program: a variable that only gets values that
 * are not null, a method that only returns such, a field that every constructor sets first. Starts
 * from the belief that nothing is null and takes back what a definition refutes ({@link
 * NullBeliefs}), so that loops and recursion do not hide what holds. What tests prove is known
 * apart from that ({@link SureReads}).
 */
public final class Nullness {
  private final NullBeliefs beliefs;

  /**
   * Analyses the methods of a program.
   *
   * @param closed whether all calls are seen: there is a main method
   * @param firstWrites which fields nobody sees before they are set
   */
  public Nullness(ClassPool pool, Reachable program, boolean closed, FirstWrites firstWrites) {
    this.beliefs = new NullBeliefs(pool, program, closed, firstWrites, this);
    beliefs.settle();
  }

  /** Whether no collection has null for an element. */
  public boolean elementsAreNoNulls() {
    return beliefs.elementsAreNoNulls();
  }

  /** Whether no method of the program that a call of this one may run returns null. */
  public boolean returnsNoNull(MethodRef method) {
    return beliefs.membersReturnNoNull(method);
  }

  /** Whether whoever calls the one method of a functional interface gives it no null there. */
  public boolean givesNoNull(MethodRef sam, int parameter) {
    return beliefs.givesNoNull(sam, parameter);
  }

  /**
   * What is known inside one function.
   *
   * @param method the method whose code it is; or null for code that stands in no method
   */
  public Function in(MethodRef method, List<Stmt> body) {
    return new Function(method, body);
  }

  /** The facts about the values of one function. */
  public final class Function {
    private final Definitions definitions;
    private final SureReads sure;
    private final Map<Local, Integer> parameters;
    private final MethodRef method;
    private final Map<Local, Boolean> known = new HashMap<>();

    private Function(MethodRef method, List<Stmt> body) {
      this.method = method;
      this.definitions = new Definitions(body);
      this.sure = new SureReads(body);
      this.parameters = method == null ? Map.of() : beliefs.parameters(method);
    }

    void forget() {
      known.clear();
    }

    boolean returnsNoNull() {
      return definitions.returned().stream().allMatch(this::isNotNull);
    }

    /** Whether the expression's value is never null. */
    public boolean isNotNull(Expr e) {
      if (e instanceof Expr.Const c) {
        return c.value() != null;
      } else if (e instanceof Expr.Concat
          || e instanceof Expr.New
          || e instanceof Expr.NewArray
          || e instanceof Expr.ArrayLiteral
          || e instanceof Expr.Lambda) {
        return true;
      } else if (e instanceof Expr.Dynamic d) {
        return d.type().equals(Type.STRING); // a record's text
      } else if (e instanceof Expr.Conditional c) {
        return isNotNull(c.then()) && isNotNull(c.otherwise());
      } else if (e instanceof Expr.Cast c) {
        return isNotNull(c.operand());
      } else if (e instanceof Expr.AssignExpr a) {
        return isNotNull(a.value());
      } else if (e instanceof Expr.Read r) {
        return sure.contains(e) || isNotNull(r.local());
      } else if (e instanceof Expr.FieldRead f) {
        return sure.contains(e) || beliefs.isNotNull(f);
      } else if (e instanceof Expr.ArrayRead a) {
        return a.array().type() instanceof Type.ArrayType t && beliefs.hasNoNulls(t);
      } else if (e instanceof Expr.Call c) {
        return sure.contains(e)
            ? beliefs.elementsAreNoNulls() && beliefs.membersReturnNoNull(c.method())
            : beliefs.givesNoNull(c, this);
      }
      return false;
    }

    private boolean isNotNull(Local local) {
      if (local.kind() == Local.Kind.THIS) {
        return true;
      }
      Boolean answer = known.get(local);
      if (answer == null) {
        known.put(local, true);
        Integer parameter = parameters.get(local);
        boolean passed = parameter != null && beliefs.isPassedNoNull(method, parameter);
        answer =
            definitions.values(local).stream().allMatch(this::isNotNull)
                && definitions.iterated(local).stream().allMatch(this::hasNoNulls)
                && (local.kind() == Local.Kind.PARAMETER ? passed : isDefined(local));
        known.put(local, answer);
        if (!answer) {
          // What was concluded from the belief has to be looked at again.
          known.values().removeIf(v -> v);
        }
      }
      return answer;
    }

    private boolean isDefined(Local local) {
      return definitions.isCaught(local)
          || !definitions.values(local).isEmpty()
          || !definitions.iterated(local).isEmpty();
    }

    /** Whether a loop over it never comes to null. */
    private boolean hasNoNulls(Expr iterable) {
      if (iterable instanceof Expr.ArrayLiteral a) {
        return a.elements().stream().allMatch(this::isNotNull);
      }
      if (iterable.type() instanceof Type.ArrayType t) {
        return beliefs.hasNoNulls(t);
      }
      // Without debug information a loop may be over an array that has no type.
      boolean mayBeArray = !(iterable.type() instanceof Type.ClassType c) || c.equals(Type.OBJECT);
      return beliefs.elementsAreNoNulls() && !(mayBeArray && beliefs.mayArraysHaveNulls());
    }
  }
}
