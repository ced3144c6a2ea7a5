package dev.mochaberry.junit.translation.values;

import dev.mochaberry.junit.LocalServer;
import dev.mochaberry.junit.TestClock;
import dev.mochaberry.simulation.SimulatedBoard;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What tests get of us: each world has its own; of a server the port is handed over. */
record InjectedPassage(Class<?> type) implements Passage {
  private static final Set<Class<?>> OURS =
      Set.of(SimulatedBoard.class, TestClock.class, LocalServer.class);

  /** A local variable that no test method's code uses. */
  private static final int PORT = 9;

  static boolean takes(Class<?> type) {
    return OURS.contains(type);
  }

  @Override
  public String literal(Object value) {
    return value instanceof LocalServer server ? Integer.toString(server.port()) : "None";
  }

  @Override
  public void load(ValueFunctions functions, MethodVisitor code) {
    String name = Type.getInternalName(type);
    if (type == LocalServer.class) {
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, ValueFunctions.COMMAND, "integer", "(I)I", false);
      code.visitVarInsn(Opcodes.ISTORE, PORT);
      code.visitTypeInsn(Opcodes.NEW, name);
      code.visitInsn(Opcodes.DUP);
      code.visitVarInsn(Opcodes.ILOAD, PORT);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "(I)V", false);
      return;
    }
    code.visitInsn(Opcodes.POP2);
    if (type == TestClock.class) {
      code.visitTypeInsn(Opcodes.NEW, name);
      code.visitInsn(Opcodes.DUP);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
    } else {
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "ofTheLoop", "()L" + name + ";", false);
    }
  }
}
