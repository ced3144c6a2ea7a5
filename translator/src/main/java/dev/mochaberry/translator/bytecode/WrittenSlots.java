package dev.mochaberry.translator.bytecode;

import java.util.BitSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Which slots of locals the JVM takes for written at an instruction. It reads a method once, from
 * its start to the place of the fault: what a jump back brings with it comes too late, and a
 * handler begins with nothing written.
 */
final class WrittenSlots implements Opcodes {
  private final InsnList code;
  private final BitSet[] at;

  WrittenSlots(MethodNode method) {
    code = method.instructions;
    at = new BitSet[code.size() + 1];
    if (code.size() == 0) {
      return;
    }
    at[0] = new BitSet();
    for (TryCatchBlockNode t : method.tryCatchBlocks) {
      at[code.indexOf(t.handler)] = new BitSet();
    }
    for (int i = 0; i < code.size(); i++) {
      if (at[i] != null) {
        follow(i);
      }
    }
  }

  /** Whether a store to the slot comes before the instruction, as far as the JVM looks. */
  boolean isWritten(AbstractInsnNode i, int slot) {
    BitSet written = at[code.indexOf(i)];
    return written == null || written.get(slot);
  }

  private void follow(int i) {
    AbstractInsnNode node = code.get(i);
    int op = node.getOpcode();
    BitSet out = at[i];
    if (op >= ISTORE && op <= ASTORE) {
      out = (BitSet) out.clone();
      out.set(((VarInsnNode) node).var);
      if (op == LSTORE || op == DSTORE) {
        out.set(((VarInsnNode) node).var + 1);
      }
    }
    if (node instanceof JumpInsnNode j) {
      merge(j.label, out);
    } else if (node instanceof TableSwitchInsnNode s) {
      s.labels.forEach(l -> merge(l, at[i]));
      merge(s.dflt, out);
    } else if (node instanceof LookupSwitchInsnNode s) {
      s.labels.forEach(l -> merge(l, at[i]));
      merge(s.dflt, out);
    }
    boolean ends =
        op == GOTO
            || op == ATHROW
            || op >= IRETURN && op <= RETURN
            || op == TABLESWITCH
            || op == LOOKUPSWITCH;
    if (!ends) {
      merge(i + 1, out);
    }
  }

  private void merge(LabelNode to, BitSet written) {
    merge(code.indexOf(to), written);
  }

  private void merge(int to, BitSet written) {
    if (at[to] == null) {
      at[to] = (BitSet) written.clone();
    } else {
      at[to].or(written);
    }
  }
}
