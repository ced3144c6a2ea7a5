package dev.mochaberry.translator.ir;

import java.util.Set;

/**
 * A Java type as class files know it (JVMS 4.3): erased, with the four small integers told apart.
 */
public sealed interface Type {

  /** The primitive types, and {@code void} for results. */
  enum Primitive implements Type {
    BOOLEAN("Z"),
    BYTE("B"),
    SHORT("S"),
    CHAR("C"),
    INT("I"),
    LONG("J"),
    FLOAT("F"),
    DOUBLE("D"),
    VOID("V");

    private final String descriptor;

    Primitive(String descriptor) {
      this.descriptor = descriptor;
    }

    @Override
    public String descriptor() {
      return descriptor;
    }
  }

  /** A class or interface, by internal name ({@code java/lang/String}). */
  record ClassType(String internalName) implements Type {
    @Override
    public String descriptor() {
      return "L" + internalName + ";";
    }
  }

  /** An array. */
  record ArrayType(Type element) implements Type {
    @Override
    public String descriptor() {
      return "[" + element.descriptor();
    }
  }

  /** The type of {@code null}. */
  record NullType() implements Type {
    @Override
    public String descriptor() {
      return "Ljava/lang/Object;";
    }
  }

  Primitive BOOLEAN = Primitive.BOOLEAN;
  Primitive BYTE = Primitive.BYTE;
  Primitive SHORT = Primitive.SHORT;
  Primitive CHAR = Primitive.CHAR;
  Primitive INT = Primitive.INT;
  Primitive LONG = Primitive.LONG;
  Primitive FLOAT = Primitive.FLOAT;
  Primitive DOUBLE = Primitive.DOUBLE;
  Primitive VOID = Primitive.VOID;
  Type NULL = new NullType();
  ClassType OBJECT = new ClassType("java/lang/Object");
  ClassType STRING = new ClassType("java/lang/String");
  ClassType THROWABLE = new ClassType("java/lang/Throwable");

  /** The classes of the boxes that numbers, characters and booleans are put into (JLS 5.1.7). */
  Set<String> BOXES =
      Set.of(
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Float",
          "java/lang/Double",
          "java/lang/Boolean");

  /** The type's descriptor, as in class files. */
  String descriptor();

  /** Whether values are references (or null). */
  default boolean isReference() {
    return !(this instanceof Primitive);
  }

  /** Whether the JVM computes with it as an {@code int}. */
  default boolean isIntLike() {
    return this == BOOLEAN || this == BYTE || this == SHORT || this == CHAR || this == INT;
  }

  /** Parses a field descriptor. */
  static Type of(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'L' -> new ClassType(descriptor.substring(1, descriptor.length() - 1));
      case '[' -> new ArrayType(of(descriptor.substring(1)));
      default -> {
        for (Primitive p : Primitive.values()) {
          if (p.descriptor.equals(descriptor)) {
            yield p;
          }
        }
        throw new IllegalArgumentException("not a descriptor: " + descriptor);
      }
    };
  }

  /**
   * The type an internal name in a class constant stands for: a class, or an array's descriptor.
   */
  static Type ofInternalName(String name) {
    return name.startsWith("[") ? of(name) : new ClassType(name);
  }
}
