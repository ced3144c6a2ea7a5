package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * A {@code null} that is written as an argument, and what a method does with it: the library's own
 * code says in which words the JVM complains, as {@code "a".concat(null)} does of {@code
 * String.isEmpty()} and {@code list.forEach(null)} without any.
 */
public final class NullsGiven implements Opcodes {
  private static final String FAULT = "java/lang/NullPointerException";

  /**
   * A call that is given null in a line.
   *
   * @param sure whether nothing else can be there: it is written, or all the variable ever holds
   */
  public record Given(int line, MethodRef called, int parameter, boolean sure) {}

  /** What happens to a parameter that is null. */
  public sealed interface Event {}

  /**
   * An exception.
   *
   * @param message null for none
   */
  public record Fault(String message) implements Event {}

  /** It goes to another method, whatever else is the case. */
  public record Passed(MethodRef called, int parameter) implements Event {}

  private static final List<LocalVariableNode> NO_NAMES = List.of();

  private final MethodNode method;
  private final NullMessages messages;

  private NullsGiven(MethodNode method, NullMessages messages) {
    this.method = method;
    this.messages = messages;
  }

  /** The calls of a method with arguments that are null, or may be. */
  static List<Given> of(MethodNode method, NullMessages messages) {
    List<Given> found = new ArrayList<>();
    int line = 0;
    for (AbstractInsnNode i : method.instructions) {
      line = i instanceof LineNumberNode n ? n.line : line;
      Frame<NullValue> frame = messages.frame(i);
      if (i instanceof MethodInsnNode m && frame != null) {
        int count = Type.getArgumentCount(m.desc);
        for (int k = 0; k < count; k++) {
          NullValue value = frame.getStack(frame.getStackSize() - count + k);
          boolean sure = isNull(value.source()) || isAlwaysNull(method, value.source());
          if (sure
              || !value.nonNull() && Type.getArgumentTypes(m.desc)[k].getSort() >= Type.ARRAY) {
            found.add(new Given(line, called(m), k, sure));
          }
        }
      }
    }
    return found;
  }

  private static boolean isNull(AbstractInsnNode source) {
    boolean cast = source != null && source.getOpcode() == CHECKCAST;
    AbstractInsnNode made = cast ? source.getPrevious() : source;
    return made != null && made.getOpcode() == ACONST_NULL;
  }

  /** Whether it reads a variable that never holds anything but null. */
  private static boolean isAlwaysNull(MethodNode method, AbstractInsnNode source) {
    if (!(source instanceof VarInsnNode read) || read.getOpcode() != ALOAD) {
      return false;
    }
    int at = method.instructions.indexOf(read);
    int from = 0;
    int to = method.instructions.size();
    for (LocalVariableNode l : Objects.requireNonNullElse(method.localVariables, NO_NAMES)) {
      int start = method.instructions.indexOf(l.start);
      int end = method.instructions.indexOf(l.end);
      if (l.index == read.var && start <= at && at < end) {
        from = start;
        to = end;
      }
    }
    boolean stored = false;
    for (AbstractInsnNode i : method.instructions) {
      if (i instanceof VarInsnNode v && v.getOpcode() == ASTORE && v.var == read.var) {
        int place = method.instructions.indexOf(v);
        // The first store stands before the name's range.
        boolean its = place < to && method.instructions.indexOf(next(v)) >= from;
        if (its && !isNull(v.getPrevious())) {
          return false;
        }
        stored |= its;
      }
    }
    return stored;
  }

  private static AbstractInsnNode next(AbstractInsnNode i) {
    return i.getNext() == null ? i : i.getNext();
  }

  private static MethodRef called(MethodInsnNode m) {
    return new MethodRef(m.owner, m.name, m.desc);
  }

  /** What a method does with a parameter that is null, in the order of its code. */
  static List<Event> events(MethodNode method, NullMessages messages, int parameter) {
    return new NullsGiven(method, messages).events(parameter);
  }

  private List<Event> events(int parameter) {
    int slot = (method.access & ACC_STATIC) == 0 ? 1 : 0;
    Type[] types = Type.getArgumentTypes(method.desc);
    for (int k = 0; k < parameter; k++) {
      slot += types[k].getSize();
    }
    List<Event> found = new ArrayList<>();
    boolean certain = true;
    boolean told = false;
    AbstractInsnNode others = null; // where the code for what is not null begins
    AbstractInsnNode i = method.instructions.getFirst();
    while (i != null) {
      Frame<NullValue> frame = i.getOpcode() < 0 ? null : messages.frame(i);
      AbstractInsnNode next = i.getNext();
      if (i == others) {
        AbstractInsnNode last = lastBefore(i);
        if (ends(last)) {
          return found;
        }
        next = last instanceof JumpInsnNode j && j.getOpcode() == GOTO ? j.label : next;
      } else if (frame != null) {
        NullValue receiver = ((NullFrame) frame).receiver(i);
        if (is(receiver, slot)) {
          found.add(new Fault(messages.message(i, receiver)));
          return found;
        } else if (i instanceof MethodInsnNode m) {
          call(m, frame, slot, certain, found);
        } else if (told && i instanceof TypeInsnNode t && t.desc.equals(FAULT)) {
          found.add(new Fault(constant(i.getNext().getNext())));
          return found;
        } else if (i instanceof JumpInsnNode j && j.getOpcode() != GOTO) {
          boolean test = i.getOpcode() == IFNULL || i.getOpcode() == IFNONNULL;
          AbstractInsnNode before = i.getPrevious();
          if (before.getOpcode() == INSTANCEOF
              && is(top(messages.frame(before)), slot)
              && (i.getOpcode() == IFEQ || i.getOpcode() == IFNE)) {
            next = i.getOpcode() == IFEQ ? j.label : next; // null is an instance of nothing
          } else if (test && is(top(frame), slot)) {
            told = true;
            next = i.getOpcode() == IFNULL ? j.label : next;
            others = i.getOpcode() == IFNULL ? others : j.label;
          } else {
            certain = false;
          }
        } else if (i instanceof TableSwitchInsnNode || i instanceof LookupSwitchInsnNode) {
          certain = false;
        } else if (certain && ends(i)) {
          return found;
        }
      }
      boolean back =
          next != null && method.instructions.indexOf(next) <= method.instructions.indexOf(i);
      i = back ? null : next; // a loop brings nothing new
    }
    return found;
  }

  private void call(
      MethodInsnNode m, Frame<NullValue> frame, int slot, boolean certain, List<Event> found) {
    int count = Type.getArgumentCount(m.desc);
    int first = frame.getStackSize() - count;
    for (int k = 0; k < count; k++) {
      if (is(frame.getStack(first + k), slot)) {
        if (m.owner.equals("java/util/Objects") && m.name.equals("requireNonNull")) {
          found.add(new Fault(count > 1 ? constant(frame.getStack(first + 1).source()) : null));
        } else if (certain) {
          found.add(new Passed(called(m), k));
        }
      }
    }
  }

  private static boolean ends(AbstractInsnNode i) {
    return i.getOpcode() >= IRETURN && i.getOpcode() <= RETURN || i.getOpcode() == ATHROW;
  }

  private static AbstractInsnNode lastBefore(AbstractInsnNode i) {
    AbstractInsnNode last = i.getPrevious();
    while (last.getOpcode() < 0) {
      last = last.getPrevious();
    }
    return last;
  }

  private static NullValue top(Frame<NullValue> frame) {
    return frame.getStack(frame.getStackSize() - 1);
  }

  private static String constant(AbstractInsnNode i) {
    return i instanceof LdcInsnNode l && l.cst instanceof String s ? s : null;
  }

  private static boolean is(NullValue value, int slot) {
    return value != null
        && value.untouched()
        && value.source() instanceof VarInsnNode v
        && v.getOpcode() == ALOAD
        && v.var == slot;
  }
}
