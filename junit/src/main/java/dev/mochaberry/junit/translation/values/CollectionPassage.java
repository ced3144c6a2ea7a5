package dev.mochaberry.junit.translation.values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Lists, and sets in the order that they have on the JVM. */
record CollectionPassage(Class<?> type, Passage element) implements ValueFunctions.Compound {

  /** Whether a type is one of those; others have more to them than their elements. */
  static boolean takes(Class<?> type) {
    return type.isAssignableFrom(ArrayList.class) && Iterable.class.isAssignableFrom(type)
        || type == Set.class;
  }

  @Override
  public String literal(Object value) {
    if (value == null) {
      return "None";
    } else if (!(value instanceof Collection<?>)) {
      throw new IllegalArgumentException(
          "a " + value.getClass().getTypeName() + " cannot be handed to MicroPython");
    }
    List<String> words = new ArrayList<>();
    ((Collection<?>) value).forEach(e -> words.add(element.literal(e)));
    return SimplePassage.tuple(words);
  }

  @Override
  public void make(ValueFunctions functions, MethodVisitor code, int parts) {
    int made = parts + 1;
    int index = parts + 2;
    String name = Type.getInternalName(type == Set.class ? LinkedHashSet.class : ArrayList.class);
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
    code.visitVarInsn(Opcodes.ASTORE, made);
    ValueFunctions.forEach(
        code,
        parts,
        index,
        () -> {
          code.visitVarInsn(Opcodes.ALOAD, made);
          code.visitVarInsn(Opcodes.ALOAD, parts);
          code.visitVarInsn(Opcodes.ILOAD, index);
          element.load(functions, code);
          code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, "add", "(Ljava/lang/Object;)Z", false);
          code.visitInsn(Opcodes.POP);
        });
    code.visitVarInsn(Opcodes.ALOAD, made);
  }
}
