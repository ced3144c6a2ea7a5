package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.List;
import java.util.Set;

/**
 * Classes of the JDK whose objects few programs show, though many have them: what {@code toString}
 * needs of them is long, and part of a program only where an object may become more than what its
 * class calls it. Where an expression of such a type is used for what keeps the type, it does not;
 * all other uses count, known or not. The JDK's own code never shows these.
 */
final class SeldomShown {
  private static final Set<String> CLASSES = Set.of("java/time/format/DateTimeFormatter");

  private final ClassPool pool;

  /** Expressions of such types in the program, less those whose use keeps the type. */
  private int freeUses;

  SeldomShown(ClassPool pool) {
    this.pool = pool;
  }

  /** Whether the method is the text of an object that nobody can ask for it. */
  boolean isNeverAsked(MethodRef m) {
    return freeUses == 0 && m.signature().equals("toString()") && CLASSES.contains(m.owner());
  }

  /** Takes note of what a method of the program does. */
  void note(MethodRef method, List<Stmt> body) {
    if (!pool.isTranslatedFromJdk(method.owner())) {
      IrWalk.expressions(body, this::note, s -> note(method, s));
    }
  }

  private void note(MethodRef method, Stmt s) {
    if (s instanceof Stmt.Assign a) {
      keeps(a.value(), a.local().type());
    } else if (s instanceof Stmt.FieldWrite w) {
      keeps(w.value(), w.field().type());
    } else if (s instanceof Stmt.Return r && r.value() != null) {
      keeps(r.value(), method.result());
    } else if (s instanceof Stmt.Eval v
        && v.expr() instanceof Expr.Call c
        && c.method().owner().equals("java/util/Objects")
        && c.method().name().equals("requireNonNull")) {
      // As javac has it before a reference to a method of the object.
      keeps(c.arguments().get(0), c.arguments().get(0).type());
    }
  }

  private void note(Expr e) {
    if (isSuch(e.type())) {
      freeUses++;
    }
    if (e instanceof Expr.Call c) {
      keepsArguments(c.method(), c.arguments());
      if (c.target() != null && !c.method().name().equals("toString")) {
        keeps(c.target(), new Type.ClassType(c.method().owner()));
      }
    } else if (e instanceof Expr.New n) {
      keepsArguments(n.constructor(), n.arguments());
    } else if (e instanceof Expr.AssignExpr a) {
      keeps(a.value(), a.local().type());
    } else if (e instanceof Expr.Conditional c) {
      keeps(c.then(), c.type());
      keeps(c.otherwise(), c.type());
    } else if (e instanceof Expr.Cast c) {
      keeps(c.operand(), c.type());
    } else if (e instanceof Expr.Compare c) {
      keeps(c.left(), c.left().type());
      keeps(c.right(), c.right().type());
    } else if (e instanceof Expr.Lambda l) {
      lambda(l);
    } else if (e instanceof Expr.Dynamic d) {
      d.constants().stream()
          .filter(k -> k instanceof FieldRef f && isSuch(f.type()))
          .forEach(k -> freeUses++);
    }
  }

  /** What a lambda captures is given to its body, or is the receiver of the method it refers to. */
  private void lambda(Expr.Lambda l) {
    MethodRef given = new MethodRef("", "", l.instantiated());
    if (isSuch(given.result()) || given.parameters().stream().anyMatch(this::isSuch)) {
      freeUses++;
    }
    boolean isOfProgram = !pool.isTranslatedFromJdk(l.implementation().owner());
    boolean isReceiver = !l.isStatic() && !l.implementation().name().equals("toString");
    for (Expr captured : l.captured()) {
      if (isOfProgram || isReceiver && CLASSES.contains(l.implementation().owner())) {
        keeps(captured, captured.type());
      }
    }
  }

  private void keepsArguments(MethodRef m, List<Expr> arguments) {
    List<Type> parameters = m.parameters();
    for (int i = 0; i < arguments.size() && i < parameters.size(); i++) {
      keeps(arguments.get(i), parameters.get(i));
    }
  }

  /** A use of the expression as a value of the type. */
  private void keeps(Expr e, Type as) {
    if (isSuch(e.type()) && e.type().equals(as)) {
      freeUses--;
    }
  }

  private boolean isSuch(Type type) {
    Type element = type;
    while (element instanceof Type.ArrayType a) {
      element = a.element();
    }
    return element instanceof Type.ClassType c && CLASSES.contains(c.internalName());
  }
}
