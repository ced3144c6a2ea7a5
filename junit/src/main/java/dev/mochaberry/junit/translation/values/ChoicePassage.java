package dev.mochaberry.junit.translation.values;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Values of a sealed type, each as one of the types that it permits: its number, and itself. */
record ChoicePassage(Class<?> type, List<Passage> permitted) implements ValueFunctions.Compound {

  ChoicePassage {
    permitted = List.copyOf(permitted);
  }

  @Override
  public String literal(Object value) {
    if (value == null) {
      return "None";
    }
    for (int i = 0; i < permitted.size(); i++) {
      if (permitted.get(i).type().isInstance(value)) {
        return "(" + i + ", " + permitted.get(i).literal(value) + ")";
      }
    }
    throw new IllegalArgumentException(
        "a " + value.getClass().getTypeName() + " cannot be handed to MicroPython");
  }

  @Override
  public void make(ValueFunctions functions, MethodVisitor code, int parts) {
    for (int i = 0; i < permitted.size(); i++) {
      Label next = new Label();
      code.visitVarInsn(Opcodes.ALOAD, parts);
      code.visitInsn(Opcodes.ICONST_0);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, ValueFunctions.COMMAND, "integer", "(I)I", false);
      code.visitLdcInsn(i);
      code.visitJumpInsn(Opcodes.IF_ICMPNE, next);
      functions.part(permitted.get(i), code, parts, 1);
      code.visitInsn(Opcodes.ARETURN);
      code.visitLabel(next);
    }
    code.visitInsn(Opcodes.ACONST_NULL);
  }
}
