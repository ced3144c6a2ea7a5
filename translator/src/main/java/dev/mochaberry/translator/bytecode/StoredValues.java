package dev.mochaberry.translator.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Where what a method stores in a slot is used. */
final class StoredValues {
  private final MethodNode method;

  /** Where the faults of an instruction are handled, by its index. */
  private final List<List<LabelNode>> handlers = new ArrayList<>();

  StoredValues(MethodNode method) {
    this.method = method;
    for (int i = 0; i < method.instructions.size(); i++) {
      handlers.add(List.of());
    }
    if (method.tryCatchBlocks != null) {
      method.tryCatchBlocks.forEach(this::protect);
    }
  }

  private void protect(TryCatchBlockNode block) {
    int end = method.instructions.indexOf(block.end);
    for (int i = method.instructions.indexOf(block.start); i < end; i++) {
      List<LabelNode> all = new ArrayList<>(handlers.get(i));
      all.add(block.handler);
      handlers.set(i, all);
    }
  }

  static boolean isStore(AbstractInsnNode n) {
    return n instanceof VarInsnNode
        && n.getOpcode() >= Opcodes.ISTORE
        && n.getOpcode() <= Opcodes.ASTORE;
  }

  /** The slot that an instruction reads, or -1. */
  private static int read(AbstractInsnNode n) {
    if (n instanceof IincInsnNode i) {
      return i.var;
    }
    boolean loads = n instanceof VarInsnNode && !isStore(n) && n.getOpcode() != Opcodes.RET;
    return loads ? ((VarInsnNode) n).var : -1;
  }

  /** The instructions that may read what the store has stored. */
  List<AbstractInsnNode> usesOf(VarInsnNode store) {
    return uses(store.getNext(), store.var);
  }

  /**
   * The loads, stores and increments that handle a parameter: what it has at first, and what meets
   * that anywhere.
   */
  Set<AbstractInsnNode> ofParameter(int slot) {
    Set<AbstractInsnNode> all = new HashSet<>(uses(method.instructions.getFirst(), slot));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (AbstractInsnNode n : method.instructions) {
        if (!writes(n, slot)) {
          continue;
        }
        List<AbstractInsnNode> uses = uses(n.getNext(), slot);
        if (all.contains(n) || uses.stream().anyMatch(all::contains)) {
          grows |= all.add(n) | all.addAll(uses);
        }
      }
    }
    return all;
  }

  private static boolean writes(AbstractInsnNode n, int slot) {
    return n instanceof IincInsnNode i && i.var == slot
        || isStore(n) && ((VarInsnNode) n).var == slot;
  }

  /** The instructions that may read what the slot has before one of them. */
  private List<AbstractInsnNode> uses(AbstractInsnNode first, int slot) {
    List<AbstractInsnNode> uses = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<AbstractInsnNode> work = new ArrayDeque<>();
    add(first, work, seen);
    while (!work.isEmpty()) {
      AbstractInsnNode n = work.pop();
      if (read(n) == slot) {
        uses.add(n);
      }
      handlers(n, work, seen);
      if (!writes(n, slot)) {
        successors(n, work, seen);
      }
    }
    return uses;
  }

  private void add(AbstractInsnNode n, Deque<AbstractInsnNode> work, BitSet seen) {
    if (n != null && !seen.get(method.instructions.indexOf(n))) {
      seen.set(method.instructions.indexOf(n));
      work.push(n);
    }
  }

  private void handlers(AbstractInsnNode n, Deque<AbstractInsnNode> work, BitSet seen) {
    if (n.getOpcode() >= 0) {
      handlers.get(method.instructions.indexOf(n)).forEach(h -> add(h, work, seen));
    }
  }

  private void successors(AbstractInsnNode n, Deque<AbstractInsnNode> work, BitSet seen) {
    List<LabelNode> targets = new ArrayList<>();
    boolean goesOn = true;
    if (n instanceof JumpInsnNode j) {
      targets.add(j.label);
      goesOn = n.getOpcode() != Opcodes.GOTO;
    } else if (n instanceof TableSwitchInsnNode s) {
      targets.addAll(s.labels);
      targets.add(s.dflt);
      goesOn = false;
    } else if (n instanceof LookupSwitchInsnNode s) {
      targets.addAll(s.labels);
      targets.add(s.dflt);
      goesOn = false;
    } else if (n.getOpcode() >= Opcodes.IRETURN && n.getOpcode() <= Opcodes.RETURN
        || n.getOpcode() == Opcodes.ATHROW) {
      goesOn = false;
    }
    targets.forEach(t -> add(t, work, seen));
    if (goesOn) {
      add(n.getNext(), work, seen);
    }
  }
}
