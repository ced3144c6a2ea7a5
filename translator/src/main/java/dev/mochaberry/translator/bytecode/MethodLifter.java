package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Turns a method's stack code into typed expressions and statements on a control-flow graph. Values
 * that lie on the stack from one block to the next travel in temporaries; unreachable code is
 * dropped.
 */
final class MethodLifter {

  /** A block being lifted; {@code out} is the stack it leaves, {@code held} what goes beside it. */
  private static final class Lifted {
    final List<Stmt.Simple> statements = new ArrayList<>();
    List<OperandStack.Entry> out = List.of();
    final Map<Integer, OperandStack.Uninitialized> held = new HashMap<>();
    Block.Terminator end;
  }

  private final String owner;
  private final MethodNode method;
  private final CodeBlocks code;
  private final Slots slots;
  private final MethodRef ref;
  private final Map<Integer, Lifted> lifted = new LinkedHashMap<>();
  private final Map<Integer, Set<Integer>> predecessors = new HashMap<>();

  /** The predecessors, with those from which exceptions lead here. */
  private final Map<Integer, Set<Integer>> reachedFrom = new HashMap<>();

  private final Map<Integer, List<OperandStack.Entry>> entries = new HashMap<>();
  private final Map<Integer, Local> caught = new HashMap<>();
  private int line;

  private MethodLifter(String owner, MethodNode method) {
    this.owner = owner;
    this.method = method;
    this.code = new CodeBlocks(method);
    this.slots = new Slots(owner, method);
    this.ref = new MethodRef(owner, method.name, method.desc);
  }

  /**
   * Lifts a method with code.
   *
   * @throws UnsupportedBytecodeException where it holds an instruction that cannot be translated
   */
  static Body lift(String owner, MethodNode method) {
    return new MethodLifter(owner, method).body();
  }

  private Body body() {
    List<Integer> order = code.reversePostorder();
    for (int b : order) {
      for (int s : code.successors(code.ranges().get(b))) {
        predecessors.computeIfAbsent(s, k -> new HashSet<>()).add(b);
      }
      for (int s : code.reached(code.ranges().get(b))) {
        reachedFrom.computeIfAbsent(s, k -> new HashSet<>()).add(b);
      }
    }
    nameCaught(order);
    for (int b : order) {
      lift(code.ranges().get(b));
    }
    List<Integer> kept = order.stream().sorted().toList();
    List<Block> blocks = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    kept.forEach(b -> numbers.put(b, numbers.size()));
    for (int b : kept) {
      Lifted l = lifted.get(b);
      blocks.add(
          new Block(
              numbers.get(b),
              l.statements,
              renumbered(l.end, numbers),
              handlers(code.ranges().get(b), numbers)));
    }
    return TemporaryTypes.resolve(new Body(slots.parameters(), blocks));
  }

  /** Each handler has one local for what it catches, whichever row leads there. */
  private void nameCaught(List<Integer> order) {
    Map<Integer, Set<String>> types = new LinkedHashMap<>();
    for (int b : order) {
      for (TryCatchBlockNode t : code.ranges().get(b).rows()) {
        types
            .computeIfAbsent(code.blockOf(t.handler), k -> new HashSet<>())
            .add(t.type == null ? Type.THROWABLE.internalName() : t.type);
      }
    }
    types.forEach(
        (handler, names) -> {
          Type type =
              names.size() == 1 ? new Type.ClassType(names.iterator().next()) : Type.THROWABLE;
          Local local = slots.temporary(type);
          caught.put(handler, local);
          entries.put(handler, List.of(new OperandStack.Value(new Expr.Read(local))));
        });
  }

  private List<Block.Handler> handlers(CodeBlocks.Range range, Map<Integer, Integer> numbers) {
    List<Block.Handler> result = new ArrayList<>();
    for (TryCatchBlockNode t : range.rows()) {
      int target = code.blockOf(t.handler);
      Type.ClassType type = t.type == null ? null : new Type.ClassType(t.type);
      result.add(new Block.Handler(type, numbers.get(target), caught.get(target)));
    }
    return result;
  }

  /** The line an instruction belongs to: a block may begin in the middle of one. */
  private int lineBefore(int index) {
    for (int p = index; p >= 0; p--) {
      if (method.instructions.get(p) instanceof LineNumberNode n) {
        return n.line;
      }
    }
    return 0;
  }

  private void lift(CodeBlocks.Range range) {
    line = lineBefore(range.start());
    Lifted block = new Lifted();
    // A block that is a loop is a predecessor of its own, and has not been lifted before.
    List<OperandStack.Entry> entry = entry(range.index());
    lifted.put(range.index(), block);
    addHeld(range.index(), block.held);
    OperandStack stack = new OperandStack(slots, block.statements, entry, block.held);
    InstructionLifter instructions = new InstructionLifter(owner, slots, stack);
    boolean fresh = true;
    AbstractInsnNode last = code.last(range);
    for (int p = range.start(); p < range.end(); p++) {
      AbstractInsnNode i = method.instructions.get(p);
      if (i instanceof LineNumberNode n) {
        line = n.line;
      }
      if (i.getOpcode() < 0) {
        continue;
      }
      if (stack.isEmpty() || fresh) {
        stack.setLine(line);
        fresh = false;
      }
      if (i == last && CodeBlocks.endsBlock(i)) {
        end(block, range, stack, instructions, i);
      } else if (isNeedlessNullCheck(i, stack)) {
        p = method.instructions.indexOf(nextReal(nextReal(i)));
      } else {
        instructions.lift(i);
      }
    }
    if (block.end == null) {
      if (range.index() + 1 >= code.ranges().size()) {
        throw new UnsupportedBytecodeException("code that runs past its end", line);
      }
      go(block, range, stack, range.index() + 1);
    }
  }

  /**
   * Adds the objects before their constructors that locals hold where a block begins. The verifier
   * sees to it that they are the same on every path that uses them.
   */
  private void addHeld(int block, Map<Integer, OperandStack.Uninitialized> held) {
    for (int p : reachedFrom.getOrDefault(block, Set.of())) {
      if (p != block && lifted.containsKey(p)) {
        held.putAll(lifted.get(p).held);
      }
    }
  }

  private static AbstractInsnNode nextReal(AbstractInsnNode i) {
    AbstractInsnNode n = i.getNext();
    while (n != null && n.getOpcode() < 0) {
      n = n.getNext();
    }
    return n;
  }

  /**
   * javac checks the receiver of {@code System.out::println} and {@code this::f} although it cannot
   * be null.
   */
  private static boolean isNeedlessNullCheck(AbstractInsnNode i, OperandStack stack) {
    if (!(i instanceof InsnNode) || i.getOpcode() != Opcodes.DUP) {
      return false;
    }
    AbstractInsnNode call = nextReal(i);
    boolean check =
        call instanceof MethodInsnNode m
            && m.owner.equals("java/util/Objects")
            && m.name.equals("requireNonNull")
            && m.desc.equals("(Ljava/lang/Object;)Ljava/lang/Object;")
            && nextReal(call) != null
            && nextReal(call).getOpcode() == Opcodes.POP;
    return check
        && stack.top() instanceof OperandStack.Value v
        && (v.expr() instanceof Expr.New
            || v.expr() instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS
            || v.expr() instanceof Expr.FieldRead f
                && f.target() == null
                && f.field().owner().equals("java/lang/System"));
  }

  private void end(
      Lifted block,
      CodeBlocks.Range range,
      OperandStack stack,
      InstructionLifter instructions,
      AbstractInsnNode last) {
    int op = last.getOpcode();
    int at = stack.line();
    if (last instanceof JumpInsnNode j) {
      if (op == Opcodes.GOTO) {
        go(block, range, stack, code.blockOf(j.label));
      } else if (op == Opcodes.JSR) {
        throw new UnsupportedBytecodeException(
            "the instruction jsr, of compilers before Java 6,", at);
      } else {
        branch(block, range, stack, instructions.test(op), j);
      }
    } else if (last instanceof TableSwitchInsnNode s) {
      List<Integer> keys = new ArrayList<>();
      for (int k = 0; k < s.labels.size(); k++) {
        keys.add(s.min + k);
      }
      choose(block, stack, keys, s.labels, s.dflt);
    } else if (last instanceof LookupSwitchInsnNode s) {
      choose(block, stack, s.keys, s.labels, s.dflt);
    } else if (op == Opcodes.ATHROW) {
      Expr x = stack.pop();
      stack.settle();
      block.end = new Block.Terminator.Throw(x, at);
    } else {
      Expr x = op == Opcodes.RETURN ? null : Coercion.coerce(stack.pop(), ref.result());
      stack.settle();
      block.end = new Block.Terminator.Return(x, at);
    }
  }

  private void branch(
      Lifted block,
      CodeBlocks.Range range,
      OperandStack stack,
      InstructionLifter.Test test,
      JumpInsnNode jump) {
    stack.settle();
    block.out = List.copyOf(stack.entries());
    int target = code.blockOf(jump.label);
    int next = range.index() + 1;
    // A forward jump skips what its author wrote next, under the opposite condition.
    block.end =
        target > range.index()
            ? new Block.Terminator.Branch(test.notTaken(), next, target, stack.line())
            : new Block.Terminator.Branch(test.taken(), target, next, stack.line());
    assignTo(block, next);
    assignTo(block, target);
  }

  private void choose(
      Lifted block,
      OperandStack stack,
      List<Integer> keys,
      List<LabelNode> labels,
      LabelNode otherwise) {
    Expr selector = stack.pop();
    stack.settle();
    block.out = List.copyOf(stack.entries());
    Map<Integer, List<Integer>> arms = new LinkedHashMap<>();
    int rest = code.blockOf(otherwise);
    for (int i = 0; i < keys.size(); i++) {
      int target = code.blockOf(labels.get(i));
      if (target != rest) {
        arms.computeIfAbsent(target, k -> new ArrayList<>()).add(keys.get(i));
      }
    }
    List<Block.Terminator.Arm> list = new ArrayList<>();
    arms.forEach((target, k) -> list.add(new Block.Terminator.Arm(k, target)));
    block.end = new Block.Terminator.Switch(selector, list, rest, stack.line());
    arms.keySet().forEach(target -> assignTo(block, target));
    assignTo(block, rest);
  }

  private void go(Lifted block, CodeBlocks.Range range, OperandStack stack, int target) {
    boolean sameHandlers = range.rows().equals(code.ranges().get(target).rows());
    if (!sameHandlers) {
      stack.settle();
    }
    block.out = List.copyOf(stack.entries());
    block.end = new Block.Terminator.Goto(target, stack.line());
    assignTo(block, target);
  }

  /** Along a back edge or a jump into a handler, the temporaries are there already. */
  private void assignTo(Lifted block, int target) {
    if (entries.containsKey(target)) {
      assign(block, entries.get(target));
    }
  }

  /** The stack a block starts with. */
  private List<OperandStack.Entry> entry(int block) {
    List<OperandStack.Entry> known = entries.get(block);
    Set<Integer> from = predecessors.getOrDefault(block, Set.of());
    if (known != null) {
      return known;
    }
    if (from.size() > 1) {
      for (int p : from) {
        if (lifted.containsKey(p)) {
          lifted.get(p).out = OperandStack.finished(lifted.get(p).out);
        }
      }
    }
    List<List<OperandStack.Entry>> stacks =
        from.stream().filter(lifted::containsKey).sorted().map(p -> lifted.get(p).out).toList();
    if (stacks.isEmpty()) {
      return List.of();
    }
    List<OperandStack.Entry> first = stacks.get(0);
    boolean complete = from.size() == stacks.size();
    if (complete && stacks.size() == 1) {
      return first;
    }
    List<OperandStack.Entry> result = new ArrayList<>();
    Map<Integer, OperandStack.Filling> filling = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      int depth = i;
      OperandStack.Entry e = first.get(i);
      boolean alike = stacks.stream().allMatch(s -> s.get(depth).equals(e));
      boolean simple = isSimple(e);
      if (complete && alike && simple) {
        result.add(e);
      } else if (e instanceof OperandStack.Uninitialized u) {
        // The verifier sees to it that an object half made is the same one on every path.
        result.add(new OperandStack.Uninitialized(u.id(), u.internalName(), u.noted() && alike));
      } else if (e instanceof OperandStack.Filling f) {
        result.add(
            filling.computeIfAbsent(
                f.id(), id -> f.with(f.elements().stream().map(this::carried).toList())));
      } else if (e instanceof OperandStack.Value v) {
        result.add(
            new OperandStack.Value(new Expr.Read(slots.temporary(joinType(v.expr().type())))));
      }
    }
    for (int p : from) {
      if (lifted.containsKey(p)) {
        assign(lifted.get(p), result);
      }
    }
    entries.put(block, result);
    return result;
  }

  private static boolean isSimple(OperandStack.Entry e) {
    return e instanceof OperandStack.Value v
        ? OperandStack.isSimple(v.expr(), null)
        : !(e instanceof OperandStack.Filling f)
            || f.elements().stream().allMatch(x -> OperandStack.isSimple(x, null));
  }

  /** An element of an array being filled: as it is, or in a temporary from here on. */
  private Expr carried(Expr element) {
    return element instanceof Expr.Const
        ? element
        : new Expr.Read(slots.temporary(joinType(element.type())));
  }

  /** Small integers meet as int; what they really are is found when all is lifted. */
  private static Type joinType(Type t) {
    return t.isIntLike() ? Type.INT : t;
  }

  /** Ends a block with assignments to the temporaries its successor reads. */
  private void assign(Lifted block, List<OperandStack.Entry> targets) {
    List<Local> locals = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      OperandStack.Entry from = block.out.get(i);
      if (targets.get(i) instanceof OperandStack.Filling to
          && from instanceof OperandStack.Filling f) {
        addElements(to, f, locals, values);
      } else if (!targets.get(i).equals(from) && targets.get(i) instanceof OperandStack.Value v) {
        locals.add(((Expr.Read) v.expr()).local());
        values.add(
            from instanceof OperandStack.Value f ? f.expr() : ((OperandStack.Filling) from).expr());
      }
    }
    int at = block.end == null ? line : block.end.line();
    boolean direct = locals.stream().noneMatch(l -> values.contains(new Expr.Read(l)));
    for (int i = 0; i < locals.size() && !direct; i++) {
      // One move would overwrite what another reads: all values first, then all moves.
      Local t = slots.temporary(locals.get(i).type());
      block.statements.add(new Stmt.Assign(t, values.get(i), at));
      values.set(i, new Expr.Read(t));
    }
    for (int i = 0; i < locals.size(); i++) {
      block.statements.add(new Stmt.Assign(locals.get(i), values.get(i), at));
    }
  }

  /** The same array lies on the stack several times while it is filled: its moves are made once. */
  private static void addElements(
      OperandStack.Filling to, OperandStack.Filling from, List<Local> locals, List<Expr> values) {
    for (int i = 0; i < to.elements().size(); i++) {
      Expr element = from.elements().get(i);
      if (to.elements().get(i) instanceof Expr.Read r
          && !r.equals(element)
          && !locals.contains(r.local())) {
        locals.add(r.local());
        values.add(element);
      }
    }
  }

  private static Block.Terminator renumbered(Block.Terminator end, Map<Integer, Integer> numbers) {
    if (end instanceof Block.Terminator.Goto g) {
      return new Block.Terminator.Goto(numbers.get(g.target()), g.line());
    } else if (end instanceof Block.Terminator.Branch b) {
      return new Block.Terminator.Branch(
          b.test(), numbers.get(b.then()), numbers.get(b.otherwise()), b.line());
    } else if (end instanceof Block.Terminator.Switch s) {
      List<Block.Terminator.Arm> arms = new ArrayList<>();
      s.arms().forEach(a -> arms.add(new Block.Terminator.Arm(a.keys(), numbers.get(a.target()))));
      return new Block.Terminator.Switch(s.selector(), arms, numbers.get(s.otherwise()), s.line());
    }
    return end;
  }
}
