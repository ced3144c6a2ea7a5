package dev.mochaberry.translator.bytecode;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Follows where each value of a method was pushed, and whether it may be null. */
final class NullInterpreter extends Interpreter<NullValue> implements Opcodes {

  private static final Set<String> MAY_GIVE_NULL =
      Set.of(
          "clearProperty",
          "comparator",
          "findInLine",
          "findWithinHorizon",
          "getAuthority",
          "getCanonicalName",
          "getComparator",
          "getComponentType",
          "getEnclosingClass",
          "getEnumConstants",
          "getFileName",
          "getFragment",
          "getHost",
          "getInteger",
          "getLocalizedMessage",
          "getLong",
          "getMessage",
          "getParent",
          "getParentFile",
          "getPath",
          "getProperty",
          "getQuery",
          "getScheme",
          "getSuperclass",
          "getUserInfo",
          "getenv",
          "group",
          "list",
          "listFiles",
          "parse",
          "readLine",
          "setProperty",
          "trySplit");

  NullInterpreter() {
    super(ASM9);
  }

  @Override
  public NullValue newValue(Type type) {
    if (type == Type.VOID_TYPE) {
      return null;
    }
    return new NullValue(type == null ? 1 : type.getSize(), null, false, false);
  }

  @Override
  public NullValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
    boolean receiver = isInstanceMethod && local == 0;
    return new NullValue(type.getSize(), null, receiver, true);
  }

  @Override
  public NullValue newExceptionValue(
      TryCatchBlockNode row, Frame<NullValue> handlerFrame, Type exceptionType) {
    return new NullValue(1, null, true, false);
  }

  @Override
  public NullValue newOperation(AbstractInsnNode i) {
    int op = i.getOpcode();
    boolean wide =
        op == LCONST_0
            || op == LCONST_1
            || op == DCONST_0
            || op == DCONST_1
            || i instanceof LdcInsnNode l && (l.cst instanceof Long || l.cst instanceof Double)
            || i instanceof FieldInsnNode f && Type.getType(f.desc).getSize() == 2;
    // Constants of the JDK, System.out among them, are there.
    boolean library = i instanceof FieldInsnNode f && f.owner.startsWith("java/");
    return new NullValue(wide ? 2 : 1, i, op == NEW || op == LDC || library, false);
  }

  @Override
  public NullValue copyOperation(AbstractInsnNode i, NullValue value) {
    int op = i.getOpcode();
    if (op >= ILOAD && op <= ALOAD) {
      return new NullValue(value.size(), i, value.nonNull(), value.untouched());
    }
    return op >= ISTORE && op <= ASTORE
        ? new NullValue(value.size(), null, value.nonNull(), false)
        : value;
  }

  @Override
  public NullValue unaryOperation(AbstractInsnNode i, NullValue value) {
    int op = i.getOpcode();
    if (op == CHECKCAST) {
      return value;
    }
    boolean wide =
        switch (op) {
          case LNEG, DNEG, I2L, F2L, D2L, I2D, L2D, F2D -> true;
          case GETFIELD -> Type.getType(((FieldInsnNode) i).desc).getSize() == 2;
          default -> false;
        };
    return new NullValue(wide ? 2 : 1, i, op == NEWARRAY || op == ANEWARRAY, false);
  }

  @Override
  public NullValue binaryOperation(AbstractInsnNode i, NullValue left, NullValue right) {
    int op = i.getOpcode();
    boolean wide =
        op == LALOAD
            || op == DALOAD
            || op >= IADD && op <= DREM && (op - IADD) % 2 == 1
            || op >= ISHL && op <= LXOR && (op - ISHL) % 2 == 1;
    return new NullValue(wide ? 2 : 1, i, false, false);
  }

  @Override
  public NullValue ternaryOperation(
      AbstractInsnNode i, NullValue array, NullValue index, NullValue value) {
    return null;
  }

  @Override
  public NullValue naryOperation(AbstractInsnNode i, List<? extends NullValue> values) {
    if (i instanceof InvokeDynamicInsnNode d) {
      return new NullValue(Type.getReturnType(d.desc).getSize(), i, true, false);
    } else if (i instanceof MethodInsnNode m) {
      boolean known = m.owner.startsWith("java/") && givesSomething(m);
      return new NullValue(Type.getReturnType(m.desc).getSize(), i, known, false);
    }
    return new NullValue(1, i, true, false);
  }

  /**
   * Whether a method of the JDK never returns null: what is generic may be anything, but lists,
   * iterators, texts are there.
   */
  private static boolean givesSomething(MethodInsnNode m) {
    String type = Type.getReturnType(m.desc).getInternalName();
    boolean anything =
        type.equals("java/lang/Object")
            || type.equals("java/lang/Throwable")
            || type.equals("java/lang/Comparable")
            || type.endsWith("$Entry");
    return !anything && !MAY_GIVE_NULL.contains(m.name);
  }

  @Override
  public void returnOperation(AbstractInsnNode i, NullValue value, NullValue expected) {}

  @Override
  public NullValue merge(NullValue a, NullValue b) {
    return a.merge(b);
  }
}
