package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a single Java name is written in Python, whatever else a program names. */
public final class NameForms {
  private NameForms() {}

  /** The last part of a binary name: {@code a/Outer$Inner} is Inner, {@code Outer$1} is Outer_1. */
  public static String simpleName(String internalName) {
    String last = internalName.substring(internalName.lastIndexOf('/') + 1);
    int dollar = last.lastIndexOf('$');
    if (dollar < 0 || dollar == last.length() - 1) {
      return last;
    }
    String inner = last.substring(dollar + 1);
    if (!Character.isDigit(inner.charAt(0))) {
      return inner;
    }
    String local = inner.replaceFirst("^[0-9]+", "");
    return local.isEmpty() ? simpleName(last.substring(0, dollar)) + "_" + inner : local;
  }

  /** What {@code Class.getCanonicalName} says, as text: classes within methods have none. */
  public static String canonicalName(String internalName) {
    String[] parts = internalName.replace('/', '.').split("\\$");
    return Stream.of(parts).anyMatch(p -> !p.isEmpty() && Character.isDigit(p.charAt(0)))
        ? "null"
        : String.join(".", parts);
  }

  /** The word in a name that javac made: {@code this$0} is the outer object. */
  public static String spoken(String javaName) {
    if (javaName.startsWith("$enum$")) {
      return javaName.substring("$enum$".length());
    } else if (javaName.matches("this\\$\\d+")) {
      return "outer";
    }
    return javaName.startsWith("val$") ? javaName.substring("val$".length()) : javaName;
  }

  /** A Python identifier nearest to a Java one. */
  public static String identifier(String javaName) {
    StringBuilder b = new StringBuilder();
    for (char c : javaName.toCharArray()) {
      boolean fine = c == '_' || (c < 128 && Character.isLetterOrDigit(c));
      b.append(
          fine ? String.valueOf(c) : c == '$' || c == '-' ? "_" : "u" + Integer.toHexString(c));
    }
    String name = b.toString();
    while (name.startsWith("__")) {
      name = name.substring(1);
    }
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      name = "_" + name;
    }
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  /** What tells a method from most others of its name: the types of one or two, else how many. */
  static String shortSuffix(MethodRef m) {
    int count = m.parameters().size();
    return count <= 2 ? suffix(m) : String.valueOf(count);
  }

  /** What tells a method from others of its name: the types of its parameters. */
  static String suffix(MethodRef m) {
    List<Type> parameters = m.parameters();
    if (parameters.isEmpty()) {
      return "0";
    }
    StringBuilder b = new StringBuilder();
    for (Type t : parameters) {
      b.append(b.isEmpty() ? "" : "_").append(typeWord(t));
    }
    return identifier(b.toString());
  }

  private static String typeWord(Type t) {
    if (t instanceof Type.ArrayType a) {
      return typeWord(a.element()) + "s";
    }
    return t instanceof Type.ClassType c
        ? simpleName(c.internalName())
        : t.toString().toLowerCase(Locale.ROOT);
  }
}
