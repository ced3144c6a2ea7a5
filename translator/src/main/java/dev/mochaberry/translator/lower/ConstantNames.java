package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of constants. Javac writes the value of a {@code static final} constant wherever it is
 * used; where the source has the name there, Python gets it back, as {@code NAME = const(value)},
 * which MicroPython's compiler replaces by the value again.
 */
final class ConstantNames {
  private static final int STATIC_FINAL = 0x0018;
  private static final long LARGEST_SMALL = 0x3fffffff;

  private final Context context;
  private final Set<FieldRef> used = new LinkedHashSet<>();

  private Set<String> folded;

  /** A field that is a constant, with its value. */
  private record Constant(FieldRef field, Object value) {}

  private final Map<String, List<Constant>> byOwner = new HashMap<>();

  ConstantNames(Context context) {
    this.context = context;
  }

  /** The constant's name, if the author used one. */
  Optional<PyExpr> name(Expr.Const c, Scope scope) {
    boolean named = c.value() instanceof java.lang.Number || c.value() instanceof String;
    if (!named || scope.line == 0) {
      return Optional.empty();
    }
    Set<String> words = context.voice.words(scope.method.owner(), scope.line);
    Optional<PyExpr> ofMath = c.value() instanceof Double d ? ofMath(d, words) : Optional.empty();
    if (ofMath.isPresent()) {
      context.imports.add("math");
      return ofMath;
    }
    List<FieldRef> found = new ArrayList<>();
    for (String word : words) {
      field(word, c, scope.method.owner()).ifPresent(found::add);
    }
    boolean spelled =
        c.value() instanceof java.lang.Number n
            && context.voice.spells(scope.method.owner(), scope.line, n);
    if (found.size() != 1 || spelled) {
      return Optional.empty();
    }
    used.add(found.get(0));
    return Optional.of(new PyExpr.Name(context.names.ofField(found.get(0))));
  }

  /** {@code math.pi}, twice or half of it, and {@code math.e}, where the author named them. */
  private static Optional<PyExpr> ofMath(double value, Set<String> words) {
    PyExpr math = new PyExpr.Name("math");
    PyExpr pi = new PyExpr.Attribute(math, "pi");
    PyExpr two = new PyExpr.Literal("2");
    if (value == Math.E && words.contains("E")) {
      return Optional.of(new PyExpr.Attribute(math, "e"));
    } else if (!words.contains("PI")) {
      return Optional.empty();
    } else if (value == 2 * Math.PI) {
      return Optional.of(new PyExpr.Binary("*", two, pi));
    } else if (value == Math.PI / 2) {
      return Optional.of(new PyExpr.Binary("/", pi, two));
    }
    return value == Math.PI ? Optional.of(pi) : Optional.empty();
  }

  /** The name of a switch's key, if the author used one in the labels. */
  Optional<PyExpr> key(Object key, Set<String> labels, Scope scope) {
    Type type = key instanceof String ? Type.STRING : Type.INT;
    List<FieldRef> found = new ArrayList<>();
    for (String word : labels) {
      field(word, new Expr.Const(key, type), scope.method.owner()).ifPresent(found::add);
    }
    if (found.size() != 1) {
      return Optional.empty();
    }
    used.add(found.get(0));
    return Optional.of(new PyExpr.Name(context.names.ofField(found.get(0))));
  }

  /**
   * Whether MicroPython's compiler may put a constant's value wherever it meets the name: no
   * variable can have it.
   */
  boolean mayBeFolded(String name) {
    if (folded == null) {
      folded = new HashSet<>();
      for (String c : context.program.classes()) {
        for (ClassModel.FieldModel f : context.pool.find(c).orElseThrow().fields()) {
          FieldRef field = new FieldRef(c, f.name(), f.type());
          if (isConstant(f) && context.names.isNamed(field)) {
            folded.add(context.names.ofField(field));
          }
        }
      }
    }
    return folded.contains(name);
  }

  private Optional<FieldRef> field(String word, Expr.Const c, String owner) {
    for (Constant k : byOwner.computeIfAbsent(owner, this::constants)) {
      if (k.field().name().equals(word) && isSame(k.value(), c.value())) {
        return Optional.of(k.field()).filter(context.names::isNamed);
      }
    }
    return Optional.empty();
  }

  /** Whether it is the constant's value, or that as a long, which an int becomes beside longs. */
  private static boolean isSame(Object constant, Object value) {
    return constant.equals(value)
        || constant instanceof Integer i
            && value instanceof Long l
            && i.longValue() == l.longValue();
  }

  private List<Constant> constants(String owner) {
    List<Constant> found = new ArrayList<>();
    for (String type : inScope(owner)) {
      for (ClassModel.FieldModel f :
          context.pool.find(type).map(ClassModel::fields).orElse(List.of())) {
        if (isConstant(f)) {
          found.add(new Constant(new FieldRef(type, f.name(), f.type()), f.constantValue()));
        }
      }
    }
    return found;
  }

  private static boolean isConstant(ClassModel.FieldModel f) {
    return f.constantValue() != null
        && (f.access() & STATIC_FINAL) == STATIC_FINAL
        && f.type() != Type.BOOLEAN;
  }

  /** The types whose constants are known by their simple names. */
  private Set<String> inScope(String owner) {
    Set<String> result = new LinkedHashSet<>();
    for (String c = owner; c != null; c = outer(c)) {
      context.pool.supertypes(c).stream().filter(context.pool::isTranslated).forEach(result::add);
    }
    return result;
  }

  private static String outer(String internalName) {
    int dollar = internalName.lastIndexOf('$');
    return dollar > 0 ? internalName.substring(0, dollar) : null;
  }

  /** The definitions of the constants that were named. */
  List<PyStmt> definitions() {
    List<PyStmt> result = new ArrayList<>();
    for (FieldRef f : used) {
      if (context.program.fields().contains(f)) {
        continue;
      }
      Object value =
          context.pool.find(f.owner()).orElseThrow().fields().stream()
              .filter(m -> m.name().equals(f.name()) && m.type().equals(f.type()))
              .findFirst()
              .orElseThrow()
              .constantValue();
      PyExpr name = new PyExpr.Name(context.names.ofField(f));
      result.addAll(context.commenting.field(f, new PyStmt.Assign(name, python(f, value), 0)));
    }
    return result;
  }

  private PyExpr python(FieldRef f, Object value) {
    if (value instanceof String s) {
      return new PyExpr.Str(s);
    }
    java.lang.Number n = (java.lang.Number) value;
    Optional<String> spelling = context.voice.declaredLiteral(f.owner(), f.name(), n);
    if (n instanceof Double || n instanceof Float) {
      Scope nowhere =
          new Scope(
              context,
              new dev.mochaberry.translator.ir.MethodRef(f.owner(), "<class>", "()V"),
              null,
              List.of());
      return spelling
          .<PyExpr>map(PyExpr.Literal::new)
          .orElseGet(
              () -> new Expressions(context, nowhere).value(new Expr.Const(value, f.type())));
    }
    PyExpr literal = new PyExpr.Literal(spelling.orElse(n.toString()));
    boolean small = Math.abs(n.longValue()) <= LARGEST_SMALL;
    if (!small) {
      return literal;
    }
    context.usesConst = true;
    return Expressions.call("const", literal);
  }
}
