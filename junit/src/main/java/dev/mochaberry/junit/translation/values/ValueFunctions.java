package dev.mochaberry.junit.translation.values;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The functions that a test program needs to make values that have parts, such as arrays and
 * records: one for each type.
 */
public final class ValueFunctions {
  static final String COMMAND = "dev/mochaberry/junit/board/Command";

  private final String owner;
  private final Map<Compound, String> names = new LinkedHashMap<>();
  private final Deque<Compound> unwritten = new ArrayDeque<>();

  /**
   * None so far.
   *
   * @param owner the class that will have them, by internal name
   */
  public ValueFunctions(String owner) {
    this.owner = owner;
  }

  /** A type whose values have parts. */
  interface Compound extends Passage {
    /**
     * Emits the body of the function that makes such a value, which is not null.
     *
     * @param parts the local variable with the parts, a command of its own; those after it are free
     */
    void make(ValueFunctions functions, MethodVisitor code, int parts);

    @Override
    default void load(ValueFunctions functions, MethodVisitor code) {
      functions.call(this, code);
    }
  }

  private void call(Compound passage, MethodVisitor code) {
    String name =
        names.computeIfAbsent(
            passage,
            p -> {
              unwritten.add(p);
              return "value$" + names.size();
            });
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, passage.descriptor(), false);
  }

  /** Writes those that are called, and those that they call. */
  public void write(ClassVisitor out) {
    while (!unwritten.isEmpty()) {
      Compound passage = unwritten.remove();
      MethodVisitor code =
          out.visitMethod(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
              names.get(passage),
              passage.descriptor(),
              null,
              null);
      code.visitCode();
      Label isThere = new Label();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(Opcodes.ILOAD, 1);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, COMMAND, "isNull", "(I)Z", false);
      code.visitJumpInsn(Opcodes.IFEQ, isThere);
      code.visitInsn(Opcodes.ACONST_NULL);
      code.visitInsn(Opcodes.ARETURN);
      code.visitLabel(isThere);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(Opcodes.ILOAD, 1);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, COMMAND, "parts", "(I)L" + COMMAND + ";", false);
      code.visitVarInsn(Opcodes.ASTORE, 2);
      passage.make(this, code, 2);
      code.visitInsn(Opcodes.ARETURN);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }
  }

  /** Puts a part on the stack. */
  void part(Passage passage, MethodVisitor code, int parts, int index) {
    code.visitVarInsn(Opcodes.ALOAD, parts);
    code.visitLdcInsn(index);
    passage.load(this, code);
  }

  /** Does something for each part; {@code index} is the local variable with its number. */
  static void forEach(MethodVisitor code, int parts, int index, Runnable body) {
    Label test = new Label();
    Label end = new Label();
    code.visitInsn(Opcodes.ICONST_0);
    code.visitVarInsn(Opcodes.ISTORE, index);
    code.visitLabel(test);
    code.visitVarInsn(Opcodes.ILOAD, index);
    size(code, parts);
    code.visitJumpInsn(Opcodes.IF_ICMPGE, end);
    body.run();
    code.visitIincInsn(index, 1);
    code.visitJumpInsn(Opcodes.GOTO, test);
    code.visitLabel(end);
  }

  /** Puts the number of parts on the stack. */
  static void size(MethodVisitor code, int parts) {
    code.visitVarInsn(Opcodes.ALOAD, parts);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, COMMAND, "size", "()I", false);
  }
}
