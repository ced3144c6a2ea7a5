package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyExpr;
import java.util.List;

/**
 * Calls of {@code String}'s methods whose arguments say more than the method's declaration: regular
 * expressions that are plain text need no regular expressions, and where a {@code CharSequence} is
 * a {@code String} the library may have a binding for just that.
 */
final class TextCalls {
  private static final Type CHAR_SEQUENCE = new Type.ClassType("java/lang/CharSequence");
  private static final String META = "\\[](){}.*+?^$|";

  private final Context context;
  private final Expressions expressions;

  TextCalls(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The string whose length the expression is, or null. */
  static Expr measured(Expr e) {
    return e instanceof Expr.Call c && isOfString(c, "length", "()I") ? c.target() : null;
  }

  private static boolean isOfString(Expr.Call c, String name, String descriptor) {
    return c.method().owner().equals("java/lang/String")
        && c.method().name().equals(name)
        && c.method().descriptor().equals(descriptor);
  }

  /**
   * The character as a text of one, {@code s[i]}, if the expression is {@code s.charAt(i)} with an
   * index proved to be in the string; else null.
   */
  PyExpr provedChar(Expr e) {
    boolean proved =
        e instanceof Expr.Call c
            && isOfString(c, "charAt", "(I)C")
            && expressions.isProvedIndex(c.target(), c.arguments().get(0));
    if (!proved) {
      return null;
    }
    Expr.Call c = (Expr.Call) e;
    return new PyExpr.Index(expressions.value(c.target()), expressions.value(c.arguments().get(0)));
  }

  /** Like {@link #provedChar}, also for a constant that is a printable ASCII character. */
  PyExpr charOrConstant(Expr e) {
    if (e instanceof Expr.Const k && k.value() instanceof Integer n && n >= ' ' && n <= '~') {
      return new PyExpr.Str(String.valueOf((char) n.intValue()));
    }
    return provedChar(e);
  }

  /** The call by a regular expression without one, or null. */
  PyExpr withoutRegex(Expr.Call c) {
    MethodRef m = c.method();
    if (!m.owner().equals("java/lang/String") || c.target() == null || c.arguments().isEmpty()) {
      return null;
    }
    String regex = constant(c.arguments().get(0));
    if (regex == null) {
      return null;
    }
    String plain = plainText(regex);
    return switch (m.name()) {
      case "split" -> split(c, regex, plain);
      case "replaceAll" -> replaceAll(c, plain);
      default -> null;
    };
  }

  private PyExpr split(Expr.Call c, String regex, String plain) {
    PyExpr receiver = expressions.value(c.target());
    if (regex.equals("\\s+") && c.arguments().size() == 1) {
      return context.call("split_spaces", receiver);
    } else if (plain == null) {
      return null;
    }
    PyExpr separator = new PyExpr.Str(plain);
    return c.arguments().size() == 1
        ? context.call("split_text", separator, receiver)
        : context.call("split_text", separator, receiver, expressions.value(c.arguments().get(1)));
  }

  private PyExpr replaceAll(Expr.Call c, String plain) {
    String replacement = constant(c.arguments().get(1));
    boolean special =
        replacement == null || replacement.contains("$") || replacement.contains("\\");
    if (plain == null || plain.isEmpty() || special) {
      return null;
    }
    return new PyExpr.Call(
        context.attribute(expressions.value(c.target()), "replace"),
        List.of(new PyExpr.Str(plain), new PyExpr.Str(replacement)),
        List.of());
  }

  private static String constant(Expr e) {
    return e instanceof Expr.Const k && k.value() instanceof String s ? s : null;
  }

  /** The only text the regular expression matches, or null if that is not plain to see. */
  static String plainText(String regex) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\' && i + 1 < regex.length()) {
        i++;
        char escaped = regex.charAt(i);
        if (escaped >= 0x80 || Character.isLetterOrDigit(escaped)) {
          return null;
        }
        text.append(escaped);
      } else if (META.indexOf(c) >= 0) {
        return null;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The method with {@code String} for every {@code CharSequence} that is one, if bound. */
  MethodRef forStrings(Expr.Call c) {
    MethodRef m = c.method();
    List<Type> parameters = m.parameters();
    if (!parameters.contains(CHAR_SEQUENCE)) {
      return m;
    }
    StringBuilder descriptor = new StringBuilder("(");
    for (int i = 0; i < parameters.size(); i++) {
      Type t = parameters.get(i);
      boolean isString = t.equals(CHAR_SEQUENCE) && c.arguments().get(i).type().equals(Type.STRING);
      descriptor.append((isString ? Type.STRING : t).descriptor());
    }
    descriptor.append(m.descriptor().substring(m.descriptor().indexOf(')')));
    MethodRef narrowed = new MethodRef(m.owner(), m.name(), descriptor.toString());
    boolean declared = context.pool.methodBinding(narrowed).isPresent();
    return declared && !context.pool.isTranslated(m.owner()) ? narrowed : m;
  }
}
