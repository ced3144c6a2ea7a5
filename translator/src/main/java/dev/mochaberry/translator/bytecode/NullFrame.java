package dev.mochaberry.translator.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** A frame that learns from tests and from uses: a local that was used as an object is not null. */
final class NullFrame extends Frame<NullValue> {
  /** The local a jump tests for null, or -1. */
  private int tested = -1;

  private int testedBy;
  private NullValue untold;

  NullFrame(int locals, int stack) {
    super(locals, stack);
  }

  NullFrame(Frame<? extends NullValue> frame) {
    super(frame);
  }

  /** How deep below the top of the stack lies the reference that must not be null; -1: none. */
  static int depthOfReceiver(AbstractInsnNode i) {
    int op = i.getOpcode();
    if (op >= Opcodes.IALOAD && op <= Opcodes.SALOAD || op == Opcodes.PUTFIELD) {
      return 1;
    } else if (op >= Opcodes.IASTORE && op <= Opcodes.SASTORE) {
      return 2;
    } else if (op == Opcodes.GETFIELD
        || op == Opcodes.ARRAYLENGTH
        || op == Opcodes.ATHROW
        || op == Opcodes.MONITORENTER
        || op == Opcodes.MONITOREXIT) {
      return 0;
    } else if (i instanceof MethodInsnNode m
        && op != Opcodes.INVOKESTATIC
        && !m.name.equals("<init>")) {
      return Type.getArgumentCount(m.desc);
    }
    return -1;
  }

  /** The reference the instruction about to run must not find null, or null. */
  NullValue receiver(AbstractInsnNode i) {
    int depth = depthOfReceiver(i);
    return depth < 0 ? null : getStack(getStackSize() - 1 - depth);
  }

  @Override
  public void execute(AbstractInsnNode i, Interpreter<NullValue> interpreter)
      throws AnalyzerException {
    NullValue receiver = receiver(i);
    int op = i.getOpcode();
    boolean test = op == Opcodes.IFNULL || op == Opcodes.IFNONNULL;
    tested = test ? local(getStack(getStackSize() - 1)) : -1;
    testedBy = op;
    untold = tested < 0 ? null : getLocal(tested);
    super.execute(i, interpreter);
    if (receiver != null && local(receiver) >= 0) {
      learn(local(receiver));
    }
  }

  @Override
  public void initJumpTarget(int opcode, LabelNode target) {
    boolean jumps = target != null;
    if (tested >= 0) {
      boolean told = jumps == (testedBy == Opcodes.IFNONNULL);
      setLocal(tested, told ? untold.withNonNull() : untold);
    }
  }

  private void learn(int local) {
    setLocal(local, getLocal(local).withNonNull());
  }

  private static int local(NullValue value) {
    return value.source() instanceof VarInsnNode v && v.getOpcode() == Opcodes.ALOAD ? v.var : -1;
  }
}
