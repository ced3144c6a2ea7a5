package dev.mochaberry.junit.translation.values;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** How a value of one type gets to MicroPython. */
public interface Passage {
  /** The parameters of functions that make values: a command, and which of its values. */
  String PARAMETERS = "(Ldev/mochaberry/junit/board/Command;I)";

  /** The class that the value is loaded as. */
  Class<?> type();

  /**
   * A value as a Python literal.
   *
   * @throws IllegalArgumentException if this one cannot be handed over
   */
  String literal(Object value);

  /** Emits code that takes a command and the value's index from the stack, and leaves the value. */
  void load(ValueFunctions functions, MethodVisitor code);

  /** The descriptor of a function that makes such a value. */
  default String descriptor() {
    return PARAMETERS + Type.getDescriptor(type());
  }
}
