package dev.mochaberry.junit.translation.values;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Constants of an enum, by their number. */
record EnumPassage(Class<?> type) implements Passage {

  @Override
  public String literal(Object value) {
    return value == null ? "None" : Integer.toString(((Enum<?>) value).ordinal());
  }

  @Override
  public void load(ValueFunctions functions, MethodVisitor code) {
    String name = Type.getInternalName(type);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "values", "()[L" + name + ";", false);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "dev/mochaberry/junit/board/Arguments",
        "constant",
        PARAMETERS.replace(")", "[Ljava/lang/Object;)") + "Ljava/lang/Object;",
        false);
    code.visitTypeInsn(Opcodes.CHECKCAST, name);
  }
}
