package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods of the program's interfaces that a class implements by what it inherits from the
 * library: each calls the library's method on the object.
 */
final class InheritedFromLibrary {
  private final Context context;

  InheritedFromLibrary(Context context) {
    this.context = context;
  }

  /** The methods of a class. */
  List<PyStmt> of(String internalName) {
    List<PyStmt> methods = new ArrayList<>();
    context
        .names
        .implementedByLibrary(internalName)
        .forEach((declared, library) -> methods.add(method(internalName, declared, library)));
    return methods;
  }

  private PyStmt method(String owner, MethodRef declared, MethodRef library) {
    List<Local> parameters = new ArrayList<>();
    Local self = new Local(0, new Type.ClassType(owner), "this", Local.Kind.THIS);
    for (Type t : declared.parameters()) {
      int i = parameters.size() + 1;
      parameters.add(new Local(i, t, "x" + i, Local.Kind.PARAMETER));
    }
    Expr call =
        new Expr.Call(
            Expr.CallKind.SPECIAL,
            new Expr.Read(self),
            library,
            parameters.stream().<Expr>map(Expr.Read::new).toList());
    Stmt body = declared.result() == Type.VOID ? new Stmt.Eval(call, 0) : new Stmt.Return(call, 0);
    MethodRef method = declared.withOwner(owner);
    Scope scope = new Scope(context, method, null, List.of(body));
    List<String> names = new ArrayList<>(List.of(scope.declare(self)));
    parameters.forEach(p -> names.add(scope.declare(p)));
    List<PyStmt> lowered = new Statements(context, scope).body(List.of(body));
    return Functions.function(
        context.names.ofMethod(declared), names, lowered, null, false, method);
  }
}
