package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;

/** What classes tell of themselves by what they are named. */
@Supplements("java.lang.Class")
final class ClassMethods {
  private ClassMethods() {}

  static String descriptorString(Class<?> c) {
    if (c.isArray()) {
      return c.getName().replace('.', '/');
    }
    return switch (c.isPrimitive() ? c.getName() : "") {
      case "boolean" -> "Z";
      case "byte" -> "B";
      case "char" -> "C";
      case "short" -> "S";
      case "int" -> "I";
      case "long" -> "J";
      case "float" -> "F";
      case "double" -> "D";
      case "void" -> "V";
      default -> "L" + c.getName().replace('.', '/') + ";";
    };
  }

  static Class<?> asSubclass(Class<?> c, Class<?> other) {
    if (!other.isAssignableFrom(c)) {
      throw new ClassCastException(c.toString());
    }
    return c;
  }
}
