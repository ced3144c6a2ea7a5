package dev.mochaberry.translator.ir;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The conversions a method reference does silently: boxing, unboxing and widening (JLS 15.13.2).
 */
public final class Boxing {
  private static final Map<Type, String> BOXES =
      Map.of(
          Type.BOOLEAN, "java/lang/Boolean",
          Type.BYTE, "java/lang/Byte",
          Type.SHORT, "java/lang/Short",
          Type.CHAR, "java/lang/Character",
          Type.INT, "java/lang/Integer",
          Type.LONG, "java/lang/Long",
          Type.FLOAT, "java/lang/Float",
          Type.DOUBLE, "java/lang/Double");
  private static final Map<String, Type> PRIMITIVES =
      Map.of(
          "java/lang/Boolean", Type.BOOLEAN,
          "java/lang/Byte", Type.BYTE,
          "java/lang/Short", Type.SHORT,
          "java/lang/Character", Type.CHAR,
          "java/lang/Integer", Type.INT,
          "java/lang/Long", Type.LONG,
          "java/lang/Float", Type.FLOAT,
          "java/lang/Double", Type.DOUBLE);

  private static final Type.ClassType NUMBER = new Type.ClassType("java/lang/Number");

  /** What a box behind a mere Object may be where a number is wanted, by the number's type. */
  private static final Map<Type, List<String>> NARROWER =
      Map.of(
          Type.INT, List.of("Byte", "Short"),
          Type.LONG, List.of("Byte", "Short", "Integer"),
          Type.FLOAT, List.of("Byte", "Short", "Integer", "Long"),
          Type.DOUBLE, List.of("Byte", "Short", "Integer", "Long", "Float"));

  private Boxing() {}

  /**
   * The result of a method reference as the wanted type: an Object that is to be a number is asked
   * as a Number, where the program has boxes that are widened so.
   *
   * @param boxes whether the program makes such boxes of {@code java.lang}
   */
  public static Expr result(Expr e, Type wanted, Predicate<String> boxes) {
    boolean any =
        e.type().isReference()
            && (!(e.type() instanceof Type.ClassType c) || primitive(c) == null)
            && NARROWER.getOrDefault(wanted, List.of()).stream().anyMatch(boxes);
    if (!any) {
      return adapt(e, wanted);
    }
    String name = ((Type.Primitive) wanted).name().toLowerCase(java.util.Locale.ROOT) + "Value";
    MethodRef value = new MethodRef(NUMBER.internalName(), name, "()" + wanted.descriptor());
    Expr number = e.type().equals(NUMBER) ? e : new Expr.Cast(e, NUMBER);
    return new Expr.Call(Expr.CallKind.VIRTUAL, number, value, List.of());
  }

  /** What a box of the class holds; null if it is none. */
  public static Type primitive(Type.ClassType box) {
    return PRIMITIVES.get(box.internalName());
  }

  /** The value as the wanted type. */
  public static Expr adapt(Expr e, Type wanted) {
    Type have = e.type();
    if (have instanceof Type.Primitive && wanted.isReference()) {
      String box = BOXES.get(have);
      return new Expr.Call(
          Expr.CallKind.STATIC,
          null,
          new MethodRef(box, "valueOf", "(" + have.descriptor() + ")L" + box + ";"),
          List.of(e));
    }
    if (have.isReference() && wanted instanceof Type.Primitive) {
      String box = have instanceof Type.ClassType c ? c.internalName() : "";
      Type unboxed = PRIMITIVES.get(box);
      Type result = unboxed == null ? wanted : unboxed;
      String owner = unboxed == null ? BOXES.get(wanted) : box;
      String name = ((Type.Primitive) result).name().toLowerCase(java.util.Locale.ROOT) + "Value";
      Expr value =
          new Expr.Call(
              Expr.CallKind.VIRTUAL,
              e,
              new MethodRef(owner, name, "()" + result.descriptor()),
              List.of());
      return adapt(value, wanted);
    }
    if (have instanceof Type.Primitive && wanted instanceof Type.Primitive && have != wanted) {
      return wanted == Type.INT && have.isIntLike() ? e : new Expr.Convert(e, wanted);
    }
    return e;
  }
}
