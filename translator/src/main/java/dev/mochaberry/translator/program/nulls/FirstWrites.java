package dev.mochaberry.translator.program.nulls;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.ConstructorLeaks;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.StaticInit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields nobody can read before their first assignment, so that Java's default is never seen:
 * every constructor sets it before it lets the object out or reads the field itself; a static one
 * is set by its class's initialiser before that calls anything that could look.
 */
public final class FirstWrites {
  /** How far a constructor, or a part of it, gets the field. */
  private enum Progress {
    WRITTEN,
    NOT_YET,
    MAYBE_SEEN,
    /** Nobody gets beyond. */
    LEFT
  }

  private final ClassPool pool;
  private final Reachable program;
  private final StaticInit initialisation;
  private final Map<FieldRef, Boolean> known = new HashMap<>();
  private final ConstructorLeaks leaks;

  /** Looks at the constructors and initialisers of a program. */
  public FirstWrites(ClassPool pool, Reachable program, StaticInit initialisation) {
    this.pool = pool;
    this.program = program;
    this.initialisation = initialisation;
    this.leaks = new ConstructorLeaks(pool, program);
  }

  /** Whether the field, named by its declaring class, is written before anybody can read it. */
  public boolean isWrittenFirst(FieldRef f) {
    return known.computeIfAbsent(f, this::find);
  }

  private boolean find(FieldRef f) {
    ClassModel owner = pool.find(f.owner()).orElse(null);
    if (owner == null) {
      return false;
    }
    ClassModel.FieldModel model =
        owner.fields().stream()
            .filter(x -> x.name().equals(f.name()) && x.type().equals(f.type()))
            .findFirst()
            .orElse(null);
    if (model == null) {
      return false;
    }
    if ((model.access() & 0x0008) != 0) {
      return model.constantValue() != null || isSetByInitialiser(f);
    }
    boolean lost =
        (model.access() & 0x0080) != 0 && pool.isSubtype(f.owner(), "java/io/Serializable");
    if (lost) {
      return false; // a stream that reads the object leaves it out
    }
    return owner.methods().stream()
        .filter(m -> m.ref().name().equals("<init>"))
        .map(m -> program.bodies().get(m.ref()))
        .filter(body -> body != null && !delegates(body, f.owner()))
        .allMatch(body -> progress(body, f) == Progress.WRITTEN);
  }

  private boolean isSetByInitialiser(FieldRef f) {
    List<Stmt> body = program.bodies().get(MethodRef.initialiserOf(f.owner()));
    if (body == null || initialisation.isReadEarly(f)) {
      return false;
    }
    boolean lazy = initialisation.lazy().contains(f.owner());
    for (Stmt s : body) {
      if (lazy && runsCode(s)) {
        return false;
      } else if (s instanceof Stmt.FieldWrite w && isField(w.target(), w.field(), f)) {
        return true;
      }
    }
    return false;
  }

  /** Whether code of the program may run, which could look at a class half initialised. */
  private boolean runsCode(Stmt s) {
    boolean[] found = {false};
    IrWalk.expressions(
        List.of(s),
        e ->
            found[0] |=
                e instanceof Expr.Call
                    || e instanceof Expr.New n && pool.isTranslated(n.constructor().owner())
                    || e instanceof Expr.FieldRead f && f.target() == null,
        x -> {});
    return found[0];
  }

  private static boolean delegates(List<Stmt> body, String owner) {
    return body.stream()
        .anyMatch(
            s ->
                ConstructorLeaks.constructorCall(s) != null
                    && ConstructorLeaks.constructorCall(s).method().owner().equals(owner));
  }

  private Progress progress(List<Stmt> body, FieldRef f) {
    for (Stmt s : body) {
      Progress p = progress(s, f);
      if (p != Progress.NOT_YET) {
        return p;
      }
    }
    return Progress.NOT_YET;
  }

  private Progress progress(Stmt s, FieldRef f) {
    Expr.Call constructor = ConstructorLeaks.constructorCall(s);
    if (constructor != null) {
      boolean seen =
          leaks.leaks(constructor.method())
              || constructor.arguments().stream().anyMatch(a -> isSeen(List.of(eval(a)), f));
      return seen ? Progress.MAYBE_SEEN : Progress.NOT_YET;
    } else if (s instanceof Stmt.If i) {
      if (isSeen(List.of(eval(i.test())), f)) {
        return Progress.MAYBE_SEEN;
      }
      return joined(progress(i.then(), f), progress(i.otherwise(), f));
    } else if (s instanceof Stmt.Throw) {
      return isSeen(List.of(s), f) ? Progress.MAYBE_SEEN : Progress.LEFT;
    }
    boolean returns = contains(s, x -> x instanceof Stmt.Return);
    if (returns || isSeen(List.of(s), f)) {
      return Progress.MAYBE_SEEN;
    }
    return s instanceof Stmt.FieldWrite w && isField(w.target(), w.field(), f)
        ? Progress.WRITTEN
        : Progress.NOT_YET;
  }

  private static Progress joined(Progress a, Progress b) {
    if (a == Progress.LEFT || b == Progress.LEFT) {
      return a == Progress.LEFT ? b : a;
    }
    return a == b || a == Progress.MAYBE_SEEN ? a : b == Progress.MAYBE_SEEN ? b : Progress.NOT_YET;
  }

  private static Stmt eval(Expr e) {
    return new Stmt.Eval(e, 0);
  }

  private static boolean contains(Stmt s, java.util.function.Predicate<Stmt> test) {
    boolean[] found = {false};
    IrWalk.expressions(List.of(s), e -> {}, x -> found[0] |= test.test(x));
    return found[0];
  }

  /** Whether the field is read, or the object gets out of hand. */
  private boolean isSeen(List<Stmt> body, FieldRef f) {
    boolean[] read = {false};
    IrWalk.expressions(
        body,
        e -> read[0] |= e instanceof Expr.FieldRead r && isField(r.target(), r.field(), f),
        s -> {});
    return read[0] || ConstructorLeaks.letsOut(body);
  }

  private boolean isField(Expr target, FieldRef field, FieldRef wanted) {
    return field.name().equals(wanted.name())
        && field.type().equals(wanted.type())
        && (target == null || ConstructorLeaks.isThis(target))
        && pool.fieldOwner(field.owner(), field.name(), field.type()).equals(wanted.owner());
  }
}
