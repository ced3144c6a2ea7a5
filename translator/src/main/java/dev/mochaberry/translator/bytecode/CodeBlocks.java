package dev.mochaberry.translator.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * A method's instructions cut into basic blocks, each covered by the same exception handlers
 * throughout.
 */
final class CodeBlocks {
  /**
   * A basic block.
   *
   * @param end index behind its last instruction
   * @param rows the exception table rows that cover it, first match first
   */
  record Range(int index, int start, int end, List<TryCatchBlockNode> rows) {}

  private final InsnList code;
  private final List<Range> ranges = new ArrayList<>();
  private final int[] blockAt;

  CodeBlocks(MethodNode method) {
    this.code = method.instructions;
    this.blockAt = new int[code.size() + 1];
    List<Integer> starts = new ArrayList<>(leaders(method));
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : code.size();
      for (int p = start; p < end; p++) {
        blockAt[p] = i;
      }
      ranges.add(new Range(i, start, end, covering(method, start)));
    }
  }

  private Set<Integer> leaders(MethodNode method) {
    Set<Integer> leaders = new TreeSet<>(List.of(0));
    for (TryCatchBlockNode t : method.tryCatchBlocks) {
      leaders.add(at(t.start));
      leaders.add(at(t.end));
      leaders.add(at(t.handler));
    }
    for (AbstractInsnNode i : code) {
      targets(i).forEach(t -> leaders.add(at(t)));
      if (endsBlock(i)) {
        leaders.add(code.indexOf(i) + 1);
      }
    }
    leaders.removeIf(l -> l >= code.size());
    return leaders;
  }

  private int at(LabelNode label) {
    return code.indexOf(label);
  }

  /**
   * javac's handlers for finally and synchronized cover their own first instructions, which cannot
   * fail.
   */
  private List<TryCatchBlockNode> covering(MethodNode method, int position) {
    List<TryCatchBlockNode> rows = new ArrayList<>();
    for (TryCatchBlockNode t : method.tryCatchBlocks) {
      int end = at(t.end);
      int handler = at(t.handler);
      if (at(t.start) <= handler && handler < end) {
        end = handler;
      }
      if (at(t.start) <= position && position < end) {
        rows.add(t);
      }
    }
    return rows;
  }

  static boolean endsBlock(AbstractInsnNode i) {
    int op = i.getOpcode();
    return i instanceof JumpInsnNode
        || i instanceof TableSwitchInsnNode
        || i instanceof LookupSwitchInsnNode
        || op >= Opcodes.IRETURN && op <= Opcodes.RETURN
        || op == Opcodes.ATHROW;
  }

  private static List<LabelNode> targets(AbstractInsnNode i) {
    if (i instanceof JumpInsnNode j) {
      return List.of(j.label);
    }
    List<LabelNode> result = new ArrayList<>();
    if (i instanceof TableSwitchInsnNode s) {
      result.addAll(s.labels);
      result.add(s.dflt);
    } else if (i instanceof LookupSwitchInsnNode s) {
      result.addAll(s.labels);
      result.add(s.dflt);
    }
    return result;
  }

  /** All blocks in order of the code. */
  List<Range> ranges() {
    return ranges;
  }

  /** The block that starts at a label. */
  int blockOf(LabelNode label) {
    return blockAt[at(label)];
  }

  /** The last real instruction of a block, or null. */
  AbstractInsnNode last(Range r) {
    for (int p = r.end() - 1; p >= r.start(); p--) {
      if (code.get(p).getOpcode() >= 0) {
        return code.get(p);
      }
    }
    return null;
  }

  /** The blocks that may run next without an exception. */
  Set<Integer> successors(Range r) {
    Set<Integer> result = new LinkedHashSet<>();
    AbstractInsnNode last = last(r);
    if (last != null && endsBlock(last)) {
      if (last instanceof JumpInsnNode j && j.getOpcode() != Opcodes.GOTO) {
        result.add(r.index() + 1);
      }
      targets(last).forEach(t -> result.add(blockOf(t)));
    } else if (r.index() + 1 < ranges.size()) {
      result.add(r.index() + 1);
    }
    return result;
  }

  /** The reachable blocks, each after its predecessors except along back edges. */
  List<Integer> reversePostorder() {
    boolean[] seen = new boolean[ranges.size()];
    List<Integer> post = new ArrayList<>();
    Deque<Deque<Integer>> pending = new ArrayDeque<>();
    Deque<Integer> path = new ArrayDeque<>();
    seen[0] = true;
    path.push(0);
    pending.push(next(0));
    while (!path.isEmpty()) {
      Integer n = pending.peek().poll();
      if (n == null) {
        post.add(0, path.pop());
        pending.pop();
      } else if (!seen[n]) {
        seen[n] = true;
        path.push(n);
        pending.push(next(n));
      }
    }
    return post;
  }

  private Deque<Integer> next(int block) {
    return new ArrayDeque<>(reached(ranges.get(block)));
  }

  /** The blocks after it, first those of its handlers. */
  List<Integer> reached(Range r) {
    List<Integer> result = new ArrayList<>();
    r.rows().forEach(t -> result.add(blockOf(t.handler)));
    result.addAll(successors(r));
    return result;
  }
}
