package dev.mochaberry.junit.translation.values;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Records, by their components; the constructor is called over there as well. */
record RecordPassage(Class<?> type, List<Passage> components) implements ValueFunctions.Compound {

  RecordPassage {
    components = List.copyOf(components);
  }

  @Override
  public String literal(Object value) {
    if (value == null) {
      return "None";
    }
    List<String> words = new ArrayList<>();
    RecordComponent[] all = type.getRecordComponents();
    for (int i = 0; i < all.length; i++) {
      words.add(components.get(i).literal(component(value, all[i].getAccessor())));
    }
    return SimplePassage.tuple(words);
  }

  private Object component(Object value, Method accessor) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalArgumentException(
          "a " + type.getTypeName() + " cannot be handed to MicroPython: " + e, e);
    }
  }

  @Override
  public void make(ValueFunctions functions, MethodVisitor code, int parts) {
    String name = Type.getInternalName(type);
    StringBuilder descriptor = new StringBuilder("(");
    for (RecordComponent c : type.getRecordComponents()) {
      descriptor.append(Type.getDescriptor(c.getType()));
    }
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    for (int i = 0; i < components.size(); i++) {
      functions.part(components.get(i), code, parts, i);
    }
    code.visitMethodInsn(
        Opcodes.INVOKESPECIAL, name, "<init>", descriptor.append(")V").toString(), false);
  }
}
