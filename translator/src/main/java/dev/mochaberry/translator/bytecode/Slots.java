package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The variables behind a method's slots. Debug information names them and splits a slot that
 * several use; a store right before a variable's range belongs to it, and so does one whose value
 * is read there (the Eclipse compiler lays out ranges of pattern variables apart from their
 * stores). Without it, or where it contradicts the code, a slot is one variable for each kind of
 * value it holds.
 */
final class Slots {
  /** What javac calls variables of its own: {@code s0$}, {@code tmp1$}, {@code selector2$temp}. */
  private static final Pattern OF_JAVAC = Pattern.compile("[a-z]+\\d*\\$(\\d+|temp)?");

  private final MethodNode method;
  private final List<Local> parameters = new ArrayList<>();
  private final Map<Integer, Local> parameterAt = new HashMap<>();
  private final Map<LocalVariableNode, Local> named = new HashMap<>();
  private final Map<String, Local> unnamed = new HashMap<>();
  private final Map<AbstractInsnNode, LocalVariableNode> adopted = new HashMap<>();
  private final Set<Integer> unreliable = new HashSet<>();
  private final Map<Integer, Set<AbstractInsnNode>> ofParameters = new HashMap<>();
  private StoredValues values;

  /** The slots with stores; null while nobody has asked. */
  private Set<Integer> written;

  private int next;

  Slots(String owner, MethodNode method) {
    this.method = method;
    int slot = 0;
    if ((method.access & Opcodes.ACC_STATIC) == 0) {
      addParameter(slot++, new Type.ClassType(owner), "this", Local.Kind.THIS);
    }
    int index = 0;
    for (org.objectweb.asm.Type t : org.objectweb.asm.Type.getArgumentTypes(method.desc)) {
      addParameter(
          slot, Type.of(t.getDescriptor()), parameterName(slot, index), Local.Kind.PARAMETER);
      slot += t.getSize();
      index++;
    }
    if (method.localVariables != null && !method.localVariables.isEmpty()) {
      compareWithCode();
    }
  }

  /** Finds the variables of stores outside their ranges, and slots whose ranges are not right. */
  private void compareWithCode() {
    values = new StoredValues(method);
    for (AbstractInsnNode n : method.instructions) {
      if (StoredValues.isStore(n)) {
        VarInsnNode store = (VarInsnNode) n;
        Set<LocalVariableNode> used = new HashSet<>();
        for (AbstractInsnNode use : values.usesOf(store)) {
          used.add(variable(use, store.var));
        }
        LocalVariableNode own = variable(store, store.var);
        LocalVariableNode only = used.size() == 1 ? used.iterator().next() : null;
        if (own == null && only != null) {
          adopted.put(store, only);
        } else if (!used.stream().allMatch(v -> isSame(v, own))) {
          unreliable.add(store.var);
        }
      }
    }
  }

  private static boolean isSame(LocalVariableNode a, LocalVariableNode b) {
    return a == b || a != null && b != null && a.name.equals(b.name) && a.desc.equals(b.desc);
  }

  private void addParameter(int slot, Type type, String name, Local.Kind kind) {
    Local p = new Local(next++, type, name, kind);
    parameters.add(p);
    parameterAt.put(slot, p);
  }

  private String parameterName(int slot, int index) {
    if (method.localVariables != null) {
      for (LocalVariableNode v : method.localVariables) {
        if (v.index == slot && method.instructions.indexOf(v.start) == 0) {
          return v.name;
        }
      }
    }
    if (method.parameters != null && index < method.parameters.size()) {
      return method.parameters.get(index).name;
    }
    return "p" + index;
  }

  List<Local> parameters() {
    return parameters;
  }

  /** A number that no local of the method has. */
  int nextId() {
    return next++;
  }

  /** A fresh temporary. */
  Local temporary(Type type) {
    return new Local(next++, type, null, Local.Kind.TEMPORARY);
  }

  /** The variable that a load, store or iinc of the slot means. */
  Local at(AbstractInsnNode instruction, int slot, int opcode) {
    LocalVariableNode v = variable(instruction, slot);
    if (v != null) {
      Local p = parameterAt.get(slot);
      if (p != null && method.instructions.indexOf(v.start) == 0) {
        return p;
      }
      Local known = named.get(v);
      if (known == null) {
        known = sameVariable(v);
      }
      if (known == null) {
        known = new Local(next++, Type.of(v.desc), authored(v.name), Local.Kind.VARIABLE);
      }
      named.put(v, known);
      return known;
    }
    Local p = parameterAt.get(slot);
    Type kind = kind(opcode);
    if (p != null && sameKind(p.type(), kind) && isOfParameter(instruction, slot)) {
      return p;
    }
    return unnamed.computeIfAbsent(
        slot + kind.descriptor(), k -> new Local(next++, kind, null, Local.Kind.VARIABLE));
  }

  /**
   * The name its author gave it, if any: in lambdas javac also tells the names of its own
   * variables.
   */
  private static String authored(String name) {
    return OF_JAVAC.matcher(name).matches() ? null : name;
  }

  /** Optimizers of class files put other variables into the slots of parameters. */
  private boolean isOfParameter(AbstractInsnNode instruction, int slot) {
    if (written == null) {
      written = new HashSet<>();
      for (AbstractInsnNode n : method.instructions) {
        if (StoredValues.isStore(n)) {
          written.add(((VarInsnNode) n).var);
        }
      }
    }
    if (!written.contains(slot)) {
      return true;
    }
    if (values == null) {
      values = new StoredValues(method);
    }
    return ofParameters.computeIfAbsent(slot, values::ofParameter).contains(instruction);
  }

  /**
   * javac splits one variable's range where it is not definitely assigned: name, type and slot
   * stay.
   */
  private Local sameVariable(LocalVariableNode v) {
    for (var e : named.entrySet()) {
      LocalVariableNode o = e.getKey();
      if (o.index == v.index && o.name.equals(v.name) && o.desc.equals(v.desc)) {
        return e.getValue();
      }
    }
    return null;
  }

  private LocalVariableNode variable(AbstractInsnNode instruction, int slot) {
    if (method.localVariables == null || unreliable.contains(slot)) {
      return null;
    } else if (adopted.containsKey(instruction)) {
      return adopted.get(instruction);
    }
    int position = method.instructions.indexOf(instruction);
    int at = StoredValues.isStore(instruction) ? nextPosition(instruction) : position;
    for (LocalVariableNode v : method.localVariables) {
      if (v.index == slot
          && method.instructions.indexOf(v.start) <= at
          && at < method.instructions.indexOf(v.end)) {
        return v;
      }
    }
    return null;
  }

  /**
   * The position right after an instruction's own: a variable's range begins behind its first
   * store.
   */
  private int nextPosition(AbstractInsnNode instruction) {
    AbstractInsnNode n = instruction.getNext();
    while (n != null && n.getOpcode() < 0) {
      n = n.getNext();
    }
    return n == null ? method.instructions.indexOf(instruction) : method.instructions.indexOf(n);
  }

  private static boolean sameKind(Type a, Type b) {
    return a.isReference() && b.isReference() || a.isIntLike() && b.isIntLike() || a == b;
  }

  private static Type kind(int opcode) {
    return switch (opcode) {
      case Opcodes.ILOAD, Opcodes.ISTORE, Opcodes.IINC -> Type.INT;
      case Opcodes.LLOAD, Opcodes.LSTORE -> Type.LONG;
      case Opcodes.FLOAD, Opcodes.FSTORE -> Type.FLOAT;
      case Opcodes.DLOAD, Opcodes.DSTORE -> Type.DOUBLE;
      default -> Type.OBJECT;
    };
  }
}
