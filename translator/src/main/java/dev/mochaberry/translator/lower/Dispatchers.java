package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions that run a method of the library on an object that may be of a translated class: {@code
 * List_get(x, a)} asks the program's own list, and does for any other what the library's
 * declaration says. Only calls that can meet such an object go through one.
 */
final class Dispatchers {
  /** A method, and what is done for objects that are not of the program's classes. */
  private record Wanted(MethodRef method, PyExpr other) {}

  private final Context context;
  private final Map<Wanted, String> names = new LinkedHashMap<>();
  private final List<PyStmt> functions = new ArrayList<>();

  Dispatchers(Context context) {
    this.context = context;
  }

  /** The functions asked for so far. */
  List<PyStmt> functions() {
    return functions;
  }

  /**
   * The name of the function for a method of the library.
   *
   * @param own the translated classes that have the method themselves
   * @param template the library's expression for all others
   */
  String of(MethodRef m, Map<String, MethodRef> own, PyExpr template, List<String> imports) {
    Wanted wanted = new Wanted(m, template);
    String known = names.get(wanted);
    if (known != null) {
      return known;
    }
    String name = context.names.fresh(NameForms.simpleName(m.owner()) + "_" + m.name());
    names.put(wanted, name);
    List<PyExpr> all = new ArrayList<>();
    List<PyExpr.PyParam> parameters = new ArrayList<>();
    for (int i = 0; i <= m.parameters().size(); i++) {
      String parameter = i == 0 ? "x" : String.valueOf((char) ('a' + i - 1));
      parameters.add(new PyExpr.PyParam(parameter, null));
      all.add(new PyExpr.Name(parameter));
    }
    PyExpr receiver = all.get(0);
    List<PyExpr> arguments = all.subList(1, all.size());
    List<PyStmt> body = new ArrayList<>();
    byName(own)
        .forEach(
            (method, classes) -> {
              PyExpr type = classes.size() == 1 ? classes.get(0) : new PyExpr.TupleExpr(classes);
              PyExpr call =
                  new PyExpr.Call(new PyExpr.Attribute(receiver, method), arguments, List.of());
              body.add(
                  new PyStmt.If(
                      Expressions.call("isinstance", receiver, type),
                      List.of(new PyStmt.Return(call, 0)),
                      List.of(),
                      0));
            });
    Scope scope =
        new Scope(context, new MethodRef(m.owner(), "<dispatch>", "()V"), null, List.of());
    PyExpr other = new Templates(context, scope, imports).fill(template, receiver, arguments);
    body.add(new PyStmt.Return(other, 0));
    functions.add(new PyStmt.FunctionDef(name, parameters, body, List.of(), null, false, "", 0));
    return name;
  }

  /** The classes by the names that the method has in them. */
  private Map<String, List<PyExpr>> byName(Map<String, MethodRef> own) {
    Map<String, List<PyExpr>> classes = new LinkedHashMap<>();
    own.forEach(
        (c, m) ->
            classes
                .computeIfAbsent(context.names.ofMethod(m), k -> new ArrayList<>())
                .add(new PyExpr.Name(context.names.ofClass(c))));
    return classes;
  }
}
