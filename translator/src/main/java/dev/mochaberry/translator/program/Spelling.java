package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import java.util.Locale;
import java.util.stream.Collectors;

/** Types and methods as an author spells them, for messages. */
public final class Spelling {
  private Spelling() {}

  /** A type by its simple name: {@code int[]}, {@code Entry}. */
  public static String of(Type t) {
    if (t instanceof Type.ArrayType a) {
      return of(a.element()) + "[]";
    }
    return t instanceof Type.ClassType c
        ? NameForms.simpleName(c.internalName())
        : t.toString().toLowerCase(Locale.ROOT);
  }

  /** A method with its class: {@code Clock.tick(int)}, {@code a lambda in run()}. */
  public static String of(MethodRef m) {
    String owner = NameForms.simpleName(m.owner());
    if (m.name().startsWith("lambda$")) {
      String[] parts = m.name().split("\\$");
      return "a lambda in " + (parts.length > 2 ? parts[1] + "()" : owner);
    } else if (m.name().equals("<clinit>")) {
      return "the static initialiser of " + owner;
    }
    String name = m.name().equals("<init>") ? "new " + owner : owner + "." + m.name();
    return name + "(" + parameters(m) + ")";
  }

  /** The types of a method's parameters. */
  public static String parameters(MethodRef m) {
    return m.parameters().stream().map(Spelling::of).collect(Collectors.joining(", "));
  }
}
