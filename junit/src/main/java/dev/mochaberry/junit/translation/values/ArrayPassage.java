package dev.mochaberry.junit.translation.values;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Arrays, of whatever can be handed over. */
record ArrayPassage(Class<?> type, Passage element) implements ValueFunctions.Compound {

  @Override
  public String literal(Object value) {
    if (value == null) {
      return "None";
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      words.add(element.literal(Array.get(value, i)));
    }
    return SimplePassage.tuple(words);
  }

  @Override
  public void make(ValueFunctions functions, MethodVisitor code, int parts) {
    Type component = Type.getType(type.getComponentType());
    int array = parts + 1;
    int index = parts + 2;
    ValueFunctions.size(code, parts);
    newArray(code, component);
    code.visitVarInsn(Opcodes.ASTORE, array);
    ValueFunctions.forEach(
        code,
        parts,
        index,
        () -> {
          code.visitVarInsn(Opcodes.ALOAD, array);
          code.visitVarInsn(Opcodes.ILOAD, index);
          code.visitVarInsn(Opcodes.ALOAD, parts);
          code.visitVarInsn(Opcodes.ILOAD, index);
          element.load(functions, code);
          code.visitInsn(component.getOpcode(Opcodes.IASTORE));
        });
    code.visitVarInsn(Opcodes.ALOAD, array);
  }

  private static void newArray(MethodVisitor code, Type component) {
    new GeneratorAdapter(code, Opcodes.ACC_STATIC, "value", "()V").newArray(component);
  }
}
