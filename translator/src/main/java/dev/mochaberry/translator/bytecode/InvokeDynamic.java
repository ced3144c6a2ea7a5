package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Lifts invokedynamic: lambdas, string concatenation, and the rest as it stands. */
final class InvokeDynamic {
  private static final char ARGUMENT = '\1';
  private static final char CONSTANT = '\2';

  /** As LambdaMetafactory has them. */
  private static final int FLAG_SERIALIZABLE = 1;

  private static final int FLAG_MARKERS = 2;

  private static final int FLAG_BRIDGES = 4;

  private InvokeDynamic() {}

  static Expr lift(InvokeDynamicInsnNode d, List<Expr> operands, int line) {
    MethodRef site = new MethodRef("", d.name, d.desc);
    List<Expr> arguments = InstructionLifter.coerced(operands, site.parameters());
    return switch (d.bsm.getOwner()) {
      case "java/lang/invoke/LambdaMetafactory" -> lambda(d, site, arguments);
      case "java/lang/invoke/StringConcatFactory" -> concat(d, arguments);
      default -> other(d, arguments, line);
    };
  }

  private static Expr lambda(InvokeDynamicInsnNode d, MethodRef site, List<Expr> captured) {
    String interfaceName = ((Type.ClassType) site.result()).internalName();
    Handle h = (Handle) d.bsmArgs[1];
    return new Expr.Lambda(
        new MethodRef(interfaceName, d.name, d.bsmArgs[0].toString()),
        h.getTag(),
        method(h),
        captured,
        d.bsmArgs[2].toString(),
        markers(d),
        bridges(d));
  }

  /** What altMetafactory is told of further interfaces, behind its flags. */
  private static List<Type.ClassType> markers(InvokeDynamicInsnNode d) {
    List<Type.ClassType> markers = new ArrayList<>();
    int flags = flags(d);
    if ((flags & FLAG_SERIALIZABLE) != 0) {
      markers.add(new Type.ClassType("java/io/Serializable"));
    }
    boolean told = (flags & FLAG_MARKERS) != 0;
    for (int i = 0; told && i < (Integer) d.bsmArgs[4]; i++) {
      String name = ((org.objectweb.asm.Type) d.bsmArgs[5 + i]).getInternalName();
      markers.add(new Type.ClassType(name));
    }
    return markers;
  }

  /** The descriptors that altMetafactory is told behind the further interfaces. */
  private static List<String> bridges(InvokeDynamicInsnNode d) {
    List<String> bridges = new ArrayList<>();
    boolean markers = (flags(d) & FLAG_MARKERS) != 0;
    int at = markers ? 5 + (Integer) d.bsmArgs[4] : 4;
    boolean told = (flags(d) & FLAG_BRIDGES) != 0;
    for (int i = 0; told && i < (Integer) d.bsmArgs[at]; i++) {
      bridges.add(d.bsmArgs[at + 1 + i].toString());
    }
    return bridges;
  }

  private static int flags(InvokeDynamicInsnNode d) {
    return d.bsmArgs.length > 3 ? (Integer) d.bsmArgs[3] : 0;
  }

  private static MethodRef method(Handle h) {
    return new MethodRef(h.getOwner(), h.getName(), h.getDesc());
  }

  private static Expr concat(InvokeDynamicInsnNode d, List<Expr> arguments) {
    if (d.name.equals("makeConcat")) {
      return new Expr.Concat(arguments);
    }
    List<Expr> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int argument = 0;
    int constant = 1;
    for (char c : ((String) d.bsmArgs[0]).toCharArray()) {
      if (c == ARGUMENT) {
        addText(text, parts);
        parts.add(arguments.get(argument++));
      } else if (c == CONSTANT) {
        text.append(d.bsmArgs[constant++]);
      } else {
        text.append(c);
      }
    }
    addText(text, parts);
    return new Expr.Concat(parts);
  }

  private static void addText(StringBuilder text, List<Expr> parts) {
    if (!text.isEmpty()) {
      parts.add(new Expr.Const(text.toString(), Type.STRING));
      text.setLength(0);
    }
  }

  private static Expr other(InvokeDynamicInsnNode d, List<Expr> arguments, int line) {
    List<Object> constants = new ArrayList<>();
    boolean names = d.bsm.getName().equals("enumSwitch");
    for (Object c : d.bsmArgs) {
      constants.add(
          names && c instanceof String name
              ? constantOf(new MethodRef("", "", d.desc).parameters().get(0), name)
              : constant(c, line));
    }
    return new Expr.Dynamic(method(d.bsm), d.name, d.desc, constants, arguments);
  }

  private static FieldRef constantOf(Type enumType, String name) {
    return new FieldRef(((Type.ClassType) enumType).internalName(), name, enumType);
  }

  private static Object constant(Object c, int line) {
    if (c instanceof org.objectweb.asm.Type t) {
      return t.getSort() == org.objectweb.asm.Type.METHOD
          ? new MethodRef("", "", t.getDescriptor())
          : Type.of(t.getDescriptor());
    } else if (c instanceof Handle h) {
      return h.getTag() <= Opcodes.H_PUTSTATIC
          ? new FieldRef(h.getOwner(), h.getName(), Type.of(h.getDesc()))
          : method(h);
    } else if (c instanceof ConstantDynamic d) {
      return d.getBootstrapMethod().getName().equals("primitiveClass")
          ? Type.of(d.getName())
          : enumConstant(d)
              .orElseThrow(
                  () -> new UnsupportedBytecodeException("a constant made at run time", line));
    }
    return c;
  }

  /** {@code EnumDesc.of(ClassDesc.of("E"), "A")}, as pattern switches name constants, is E.A. */
  private static Optional<Object> enumConstant(ConstantDynamic d) {
    boolean described =
        isInvoke(d, "java/lang/Enum$EnumDesc")
            && d.getBootstrapMethodArgument(1) instanceof ConstantDynamic t
            && isInvoke(t, "java/lang/constant/ClassDesc");
    if (!described) {
      return Optional.empty();
    }
    ConstantDynamic type = (ConstantDynamic) d.getBootstrapMethodArgument(1);
    String owner = ((String) type.getBootstrapMethodArgument(1)).replace('.', '/');
    String name = (String) d.getBootstrapMethodArgument(2);
    return Optional.of(new FieldRef(owner, name, new Type.ClassType(owner)));
  }

  private static boolean isInvoke(ConstantDynamic d, String owner) {
    return d.getBootstrapMethod().getName().equals("invoke")
        && d.getBootstrapMethodArgument(0) instanceof Handle h
        && h.getOwner().equals(owner);
  }
}
