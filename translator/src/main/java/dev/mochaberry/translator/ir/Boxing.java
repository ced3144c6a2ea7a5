package dev.mochaberry.translator.ir;

import java.util.List;
import java.util.Map;

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

  private Boxing() {}

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
