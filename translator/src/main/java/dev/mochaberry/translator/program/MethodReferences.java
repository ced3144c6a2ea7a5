package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Boxing;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Method references, written out as the lambdas they stand for. */
public final class MethodReferences {
  private MethodReferences() {}

  /**
   * What the lambda does.
   *
   * @param parameters its parameters are added here, what is captured first
   * @param boxes whether the program makes such boxes of {@code java.lang}
   * @param line where the reference is written
   */
  public static List<Stmt> code(
      Expr.Lambda l, ClassPool pool, List<Local> parameters, Predicate<String> boxes, int line) {
    MethodRef impl = l.implementation();
    List<Type> targets = new ArrayList<>();
    if (!l.isStatic() && !l.makesObject()) {
      targets.add(new Type.ClassType(impl.owner()));
    }
    targets.addAll(impl.parameters());
    List<Type> given = new MethodRef("", "", l.instantiated()).parameters();
    List<Expr> operands = new ArrayList<>();
    // Variables of one name are one variable.
    Set<String> names = new HashSet<>();
    for (int i = 0; i < targets.size(); i++) {
      int fromSam = i - l.captured().size();
      if (fromSam < 0) {
        Expr captured = l.captured().get(i);
        names.add("c");
        Local p = new Local(-1 - i, captured.type(), "c", Local.Kind.PARAMETER);
        parameters.add(p);
        boolean library =
            captured instanceof Expr.FieldRead f
                && f.target() == null
                && !pool.isTranslated(f.field().owner());
        operands.add(library ? captured : new Expr.Read(p));
      } else {
        Type t = fromSam < given.size() ? given.get(fromSam) : targets.get(i);
        boolean receiver =
            i == 0 && l.captured().isEmpty() && targets.size() > impl.parameters().size();
        String wish =
            receiver ? initial(impl.owner()) : String.valueOf((char) ('x' + Math.min(fromSam, 2)));
        String name = wish;
        for (int n = 2; !names.add(name); n++) {
          name = wish + n;
        }
        Local p = new Local(-1 - i, t, name, Local.Kind.PARAMETER);
        parameters.add(p);
        operands.add(Boxing.adapt(new Expr.Read(p), targets.get(i)));
      }
    }
    Expr result;
    if (l.makesObject()) {
      result = new Expr.New(impl, operands);
    } else if (l.isStatic()) {
      result = new Expr.Call(Expr.CallKind.STATIC, null, impl, operands);
    } else {
      result =
          new Expr.Call(
              Expr.CallKind.VIRTUAL, operands.get(0), impl, operands.subList(1, operands.size()));
    }
    Type wanted = new MethodRef("", "", l.instantiated()).result();
    if (wanted == Type.VOID || result.type() == Type.VOID) {
      return List.of(new Stmt.Eval(result, line));
    }
    return List.of(new Stmt.Return(Boxing.result(result, wanted, boxes), line));
  }

  /** What a person calls an object of the class in short. */
  private static String initial(String owner) {
    String first = NameForms.simpleName(owner).substring(0, 1).toLowerCase(Locale.ROOT);
    return first.matches("[a-z]") ? first : "x";
  }
}
