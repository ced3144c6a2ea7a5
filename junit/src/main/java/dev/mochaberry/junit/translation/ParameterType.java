package dev.mochaberry.junit.translation;

import dev.mochaberry.junit.LocalServer;
import dev.mochaberry.junit.TestClock;
import dev.mochaberry.simulation.SimulatedBoard;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * How a value of a parameter's type gets to MicroPython: as a word of a line, from which the
 * program there makes the value again.
 */
public final class ParameterType {
  private static final String BOARD = "dev/mochaberry/junit/board/";
  private static final String COMMAND = BOARD + "Command";
  private static final String ARGUMENTS = BOARD + "Arguments";
  private static final String GET = "(L" + COMMAND + ";I)";

  private final Class<?> type;

  /** The way of a parameter's type. */
  public ParameterType(Class<?> type) {
    this.type = type;
  }

  /** Why there is no such way; empty if there is one. */
  public Optional<String> refusal() {
    if (type.isPrimitive() || type == String.class || type.isEnum() || isInjected() || isBox()) {
      return Optional.empty();
    }
    return Optional.of(
        "a parameter of type "
            + type.getTypeName()
            + " cannot be handed to MicroPython: primitives, their boxes, String and enums can");
  }

  private boolean isInjected() {
    return type == SimulatedBoard.class || type == TestClock.class || type == LocalServer.class;
  }

  private boolean isBox() {
    return type == Integer.class
        || type == Long.class
        || type == Short.class
        || type == Byte.class
        || type == Character.class
        || type == Boolean.class
        || type == Double.class
        || type == Float.class;
  }

  /**
   * A value as a Python literal.
   *
   * @throws IllegalArgumentException if this one cannot be handed over
   */
  public String literal(Object value) {
    if (value == null) {
      return "None";
    } else if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    } else if (value instanceof Double || value instanceof Float) {
      return Long.toString(Double.doubleToRawLongBits(((Number) value).doubleValue()));
    } else if (value instanceof Number) {
      return value.toString();
    } else if (value instanceof Character c) {
      return Integer.toString(c);
    } else if (value instanceof Enum<?> constant) {
      return Integer.toString(constant.ordinal());
    } else if (value instanceof String text) {
      return literal(text);
    } else if (value instanceof LocalServer server) {
      return Integer.toString(server.port());
    }
    return "None"; // made anew over there
  }

  private static String literal(String text) {
    StringBuilder b = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException(
            "a text with a character above U+FFFF cannot be handed to MicroPython");
      } else if (c < ' ' || c == '"' || c == '\\' || c >= 0x7f) {
        b.append(String.format("\\u%04x", (int) c));
      } else {
        b.append(c);
      }
    }
    return b.append('"').toString();
  }

  /**
   * Emits the code that puts an argument on the stack.
   *
   * @param command the local variable with the {@code Command}
   * @param index which of its arguments
   */
  void load(MethodVisitor code, int command, int index) {
    if (type == SimulatedBoard.class) {
      String board = Type.getInternalName(type);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, board, "ofTheLoop", "()L" + board + ";", false);
    } else if (type == TestClock.class) {
      create(code, "()V", () -> {});
    } else if (type == LocalServer.class) {
      create(code, "(I)V", () -> get(code, command, index, "integer", "I"));
    } else if (type.isEnum()) {
      constant(code, command, index);
    } else if (!type.isPrimitive()) {
      String name = type == String.class ? "text" : "boxed" + primitive();
      code.visitVarInsn(Opcodes.ALOAD, command);
      code.visitLdcInsn(index);
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, ARGUMENTS, name, GET + Type.getDescriptor(type), false);
    } else {
      primitive(code, command, index);
    }
  }

  private String primitive() {
    return type == Integer.class ? "Int" : type == Character.class ? "Char" : type.getSimpleName();
  }

  private void create(MethodVisitor code, String descriptor, Runnable arguments) {
    String name = Type.getInternalName(type);
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    arguments.run();
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", descriptor, false);
  }

  private void constant(MethodVisitor code, int command, int index) {
    String name = Type.getInternalName(type);
    code.visitVarInsn(Opcodes.ALOAD, command);
    code.visitLdcInsn(index);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "values", "()[L" + name + ";", false);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        ARGUMENTS,
        "constant",
        "(L" + COMMAND + ";I[Ljava/lang/Object;)Ljava/lang/Object;",
        false);
    code.visitTypeInsn(Opcodes.CHECKCAST, name);
  }

  private void primitive(MethodVisitor code, int command, int index) {
    switch (Type.getType(type).getSort()) {
      case Type.BOOLEAN -> get(code, command, index, "truth", "Z");
      case Type.LONG -> get(code, command, index, "longInteger", "J");
      case Type.FLOAT, Type.DOUBLE -> {
        code.visitVarInsn(Opcodes.ALOAD, command);
        code.visitLdcInsn(index);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, ARGUMENTS, "decimal", GET + "D", false);
        if (type == float.class) {
          code.visitInsn(Opcodes.D2F);
        }
      }
      default -> {
        get(code, command, index, "integer", "I");
        if (type != int.class) {
          code.visitInsn(
              type == char.class ? Opcodes.I2C : type == short.class ? Opcodes.I2S : Opcodes.I2B);
        }
      }
    }
  }

  private static void get(
      MethodVisitor code, int command, int index, String name, String descriptor) {
    code.visitVarInsn(Opcodes.ALOAD, command);
    code.visitLdcInsn(index);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, COMMAND, name, "(I)" + descriptor, false);
  }
}
