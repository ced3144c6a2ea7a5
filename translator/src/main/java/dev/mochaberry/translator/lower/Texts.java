package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.InterfaceCalls;
import dev.mochaberry.translator.program.kinds.CharacterBoxes;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers concatenation and string conversion (JLS 15.18.1, 5.1.11). */
final class Texts {
  /** So many parts are easier to read, and faster, as a format. */
  private static final int LONG = 5;

  private static final Type INTEGER = new Type.ClassType("java/lang/Integer");

  private final Context context;
  private final Expressions expressions;

  Texts(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /**
   * A part of a concatenation.
   *
   * @param specifier how {@code %} writes the value, or null for text that stands in the program
   */
  private record Part(String specifier, PyExpr value) {
    PyExpr text() {
      return specifier == null || specifier.equals("%t") ? value : Expressions.call("str", value);
    }
  }

  /** Joins a few texts by {@code +}, and numbers and many parts by {@code %}, which is faster. */
  PyExpr concat(Expr.Concat c) {
    return joined(c.parts());
  }

  PyExpr joined(List<Expr> all) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Expr text = expressions.calls().builders().asText(converted(all.get(i)));
      Part part = part(text, all.subList(i + 1, all.size()));
      int last = parts.size() - 1;
      if (part.value() instanceof PyExpr.Str s
          && last >= 0
          && parts.get(last).value() instanceof PyExpr.Str p) {
        parts.set(last, new Part(null, new PyExpr.Str(p.value() + s.value())));
      } else if (!(part.value() instanceof PyExpr.Str s && s.value().isEmpty())) {
        parts.add(part);
      }
    }
    if (parts.isEmpty()) {
      return new PyExpr.Str("");
    }
    boolean converts = parts.stream().anyMatch(p -> p.text() != p.value());
    boolean formats =
        parts.size() > 1
            && (converts || parts.size() >= LONG)
            && !parts.stream().allMatch(this::isFixed);
    return formats ? formatted(parts) : sum(parts);
  }

  private boolean isFixed(Part p) {
    return p.specifier() == null;
  }

  /**
   * @param later what is evaluated behind it
   */
  private Part part(Expr e, List<Expr> later) {
    boolean number = e.type() == Type.LONG || e.type().isIntLike();
    boolean plain = number && e.type() != Type.CHAR && e.type() != Type.BOOLEAN;
    if (plain && !(e instanceof Expr.Const)) {
      return new Part("%d", expressions.value(e));
    }
    if (expressions.typeOf(e).equals(INTEGER) && expressions.scope.isNotNull(e)) {
      return new Part("%d", expressions.value(e));
    }
    PyExpr text = text(e);
    boolean converted =
        text instanceof PyExpr.Call k
            && k.function().equals(new PyExpr.Name("str"))
            && k.args().size() == 1;
    boolean mayWait = isFixedText(e.type()) || later.stream().allMatch(Texts::changesNothing);
    return text instanceof PyExpr.Str
        ? new Part(null, text)
        : converted && mayWait
            ? new Part("%s", ((PyExpr.Call) text).args().get(0))
            : new Part("%t", text);
  }

  /** Whether the object's text is the same whenever it is asked for, and asking changes nothing. */
  private boolean isFixedText(Type t) {
    if (!(t instanceof Type.ClassType c) || !context.pool.isTranslated(c.internalName())) {
      return !(t instanceof Type.ClassType);
    }
    Optional<MethodModel> toString =
        context.pool.resolve(new MethodRef(c.internalName(), "toString", "()Ljava/lang/String;"));
    List<Stmt> body = toString.map(m -> context.program.bodies().get(m.ref())).orElse(List.of());
    boolean ofRecord =
        body.size() == 1
            && body.get(0) instanceof Stmt.Return r
            && r.value() instanceof Expr.Dynamic d
            && d.constants().stream()
                .allMatch(
                    k ->
                        !(k instanceof FieldRef f)
                            || !f.type().isReference()
                            || f.type().equals(Type.STRING)
                            || !f.type().equals(t) && isFixedText(f.type()));
    boolean ofEnum = toString.filter(m -> m.ref().owner().equals("java/lang/Enum")).isPresent();
    return ofRecord || ofEnum && !isOverridden(c.internalName());
  }

  private boolean isOverridden(String internalName) {
    return context.program.bodies().keySet().stream()
        .anyMatch(
            m ->
                m.signature().equals("toString()")
                    && context.pool.isSubtype(m.owner(), internalName));
  }

  private static boolean changesNothing(Expr e) {
    return e instanceof Expr.Read || e instanceof Expr.Const;
  }

  /** Javac converts objects by {@code String.valueOf} before it joins anything (since 19). */
  private static Expr converted(Expr e) {
    return isValueOf(e) ? ((Expr.Call) e).arguments().get(0) : e;
  }

  /** Whether it is {@code String.valueOf(Object)}. */
  static boolean isValueOf(Expr e) {
    return e instanceof Expr.Call c
        && c.method().owner().equals("java/lang/String")
        && c.method().signature().equals("valueOf(Ljava/lang/Object;)");
  }

  private static PyExpr sum(List<Part> parts) {
    PyExpr sum = parts.get(0).text();
    for (Part p : parts.subList(1, parts.size())) {
      sum = new PyExpr.Binary("+", sum, p.text());
    }
    return sum;
  }

  private static PyExpr formatted(List<Part> parts) {
    StringBuilder format = new StringBuilder();
    List<PyExpr> values = new ArrayList<>();
    for (Part p : parts) {
      if (p.value() instanceof PyExpr.Str s && p.specifier() == null) {
        format.append(s.value().replace("%", "%%"));
      } else {
        format.append(p.specifier().replace('t', 's'));
        values.add(p.value());
      }
    }
    PyExpr right = values.size() == 1 ? values.get(0) : new PyExpr.TupleExpr(values);
    return new PyExpr.Binary("%", new PyExpr.Str(format.toString()), right);
  }

  /** The text Java's string conversion gives (JLS 5.1.11). */
  PyExpr text(Expr e) {
    Type t = expressions.typeOf(e);
    if (e instanceof Expr.Const c && c.value() != null) {
      if (t == Type.CHAR) {
        return new PyExpr.Str(String.valueOf((char) ((java.lang.Number) c.value()).intValue()));
      } else if (!(c.value() instanceof Type)) {
        return new PyExpr.Str(String.valueOf(c.value()));
      }
    }
    PyExpr character = expressions.calls().text().provedChar(e);
    if (character != null) {
      return character;
    }
    if (t == Type.CHAR) {
      return expressions.characters().text(e);
    }
    PyExpr x = expressions.value(e);
    if (t == Type.BOOLEAN) {
      return context.call("bool_text", x);
    } else if (t == Type.DOUBLE) {
      return context.call("double_text", x);
    } else if (t == Type.FLOAT) {
      return context.call("float_text", x);
    } else if (t.isIntLike() || t == Type.LONG) {
      return Expressions.call("str", x);
    }
    return converted(e, x);
  }

  /** The text of an object. */
  private PyExpr converted(Expr e, PyExpr x) {
    if (isText(e)) {
      return x;
    }
    String converter = converter(e);
    return converter.equals("str") ? Expressions.call("str", x) : context.call(converter, x);
  }

  /** What gives the text of an object: Python's own conversion or a helper. */
  String converter(Expr e) {
    Type t = expressions.typeOf(e);
    if (isPlainObject(e) || isOfIntegers(e)) {
      return "str";
    } else if (t instanceof Type.ClassType c && expressions.scope.isNotNull(e)) {
      return switch (c.internalName()) {
        case "java/lang/String",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Short",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/StringBuilder",
            "java/lang/StringBuffer",
            "java/util/StringJoiner" ->
            "str";
        case "java/lang/Double" -> "double_text";
        case "java/lang/Boolean" -> "bool_text";
        default -> helper(t);
      };
    }
    return helper(t);
  }

  /**
   * Whether Python's own conversion gives the text: the object is there, and its class has a text
   * of its own, which is there too.
   */
  boolean isPlainObject(Expr e) {
    MethodRef toString = new MethodRef("java/lang/Object", "toString", "()Ljava/lang/String;");
    return expressions.typeOf(e) instanceof Type.ClassType c
        && hasOwnText(c.internalName())
        && !context.pool.isSubtype(c.internalName(), "java/lang/Throwable")
        && !context.pool.extendsPythonList(c.internalName())
        && expressions.scope.isNotNull(e)
        && context.nullness.returnsNoNull(toString);
  }

  /** The smallest helper that gives the text of any value of the type, or of null. */
  String helper(Type t) {
    if (!(t instanceof Type.ClassType c)) {
      return "text";
    } else if (isString(t)) {
      return "string_text";
    }
    return switch (c.internalName()) {
      case "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character" ->
          "number_text";
      case "java/lang/StringBuilder", "java/lang/StringBuffer", "java/util/StringJoiner" ->
          "object_text";
      default ->
          context.pool.isSubtype(c.internalName(), "java/lang/Throwable")
              ? "exception_text"
              : hasOwnText(c.internalName()) ? "object_text" : "text";
    };
  }

  /**
   * Whether every object of the class has a text by a method of the program, or is an enum
   * constant.
   */
  private boolean hasOwnText(String internalName) {
    MethodRef toString = new MethodRef(internalName, "toString", "()Ljava/lang/String;");
    return context.pool.isTranslated(internalName)
        && !InterfaceCalls.hasMappedSubclasses(internalName)
        && context
            .pool
            .resolve(toString)
            .filter(
                m ->
                    context.pool.isTranslated(m.ref().owner())
                        || m.ref().owner().equals("java/lang/Enum"))
            .filter(m -> (m.access() & 0x0400) == 0)
            .isPresent();
  }

  /** Whether it is a list that Python writes as Java does. */
  private boolean isOfIntegers(Expr e) {
    return expressions.scope.isNotNull(e)
        && context.plainCollections().filter(p -> p.isOfIntegers(e)).isPresent();
  }

  /** Whether the expression is a String that is surely not null. */
  boolean isText(Expr e) {
    return isString(expressions.typeOf(e)) && expressions.scope.isNotNull(e);
  }

  /** Whether the type's objects are Python's texts. */
  private boolean isString(Type t) {
    return t.equals(Type.STRING) || CharacterBoxes.isBox(t) && context.boxesAreTexts();
  }
}
