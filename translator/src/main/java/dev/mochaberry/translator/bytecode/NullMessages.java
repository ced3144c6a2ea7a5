package dev.mochaberry.translator.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * The messages of the NullPointerExceptions that a method's instructions may throw, word for word
 * as the JVM composes them from the same bytecode (JEP 358).
 */
public final class NullMessages implements Opcodes {
  /** Of {@code throw null}: the code itself says it. */
  public static final String OF_THROWN_NULL = "Cannot throw exception because \"null\" is null";

  /** So deep does the JVM follow where a null came from. */
  private static final int MOST_DETAIL = 5;

  private static final String[] ELEMENTS = {
    "int", "long", "float", "double", "object", "byte/boolean", "char", "short"
  };

  /**
   * A place where null may be met.
   *
   * @param line the source line
   * @param member the field or method used there; {@code []} for elements
   */
  public record Place(int line, String member, String message) {}

  private final MethodNode method;
  private final boolean localNames;
  private final Frame<NullValue>[] frames;
  private final WrittenSlots written;

  private NullMessages(MethodNode method, boolean localNames, Frame<NullValue>[] frames) {
    this.method = method;
    this.localNames = localNames;
    this.frames = frames;
    this.written = new WrittenSlots(method);
  }

  /**
   * What is known of a method's values; nothing of code that no JVM would verify.
   *
   * @param localNames whether the JVM would know the names of locals from the class file
   */
  static Optional<NullMessages> read(String owner, MethodNode method, boolean localNames) {
    Analyzer<NullValue> analyzer =
        new Analyzer<>(new NullInterpreter()) {
          @Override
          protected Frame<NullValue> newFrame(int locals, int stack) {
            return new NullFrame(locals, stack);
          }

          @Override
          protected Frame<NullValue> newFrame(Frame<? extends NullValue> frame) {
            return new NullFrame(frame);
          }
        };
    try {
      return Optional.of(new NullMessages(method, localNames, analyzer.analyze(owner, method)));
    } catch (AnalyzerException e) {
      return Optional.empty();
    }
  }

  /** What is on the stack before an instruction; null where it cannot be reached. */
  Frame<NullValue> frame(AbstractInsnNode i) {
    return frames[method.instructions.indexOf(i)];
  }

  /** What the JVM says where an instruction finds null. */
  String message(AbstractInsnNode i, NullValue receiver) {
    return action(i) + cause(receiver);
  }

  /** The places of the method in order of its code. */
  List<Place> places() {
    List<Place> result = new ArrayList<>();
    int line = 0;
    for (int at = 0; at < frames.length; at++) {
      AbstractInsnNode i = method.instructions.get(at);
      if (i instanceof LineNumberNode n) {
        line = n.line;
      }
      NullValue receiver =
          frames[at] == null || i.getOpcode() < 0 ? null : ((NullFrame) frames[at]).receiver(i);
      // What was entered is not null when it is left.
      if (receiver != null && !receiver.nonNull() && i.getOpcode() != MONITOREXIT) {
        String message = message(i, receiver);
        if (!message.equals(OF_THROWN_NULL)) {
          result.add(new Place(line, member(i), message));
        }
      }
    }
    return result;
  }

  private static String member(AbstractInsnNode i) {
    if (i instanceof FieldInsnNode f) {
      return f.name;
    } else if (i instanceof MethodInsnNode m) {
      return m.name;
    }
    return i.getOpcode() == ARRAYLENGTH ? "length" : i.getOpcode() == ATHROW ? "throw" : "[]";
  }

  private static String action(AbstractInsnNode i) {
    int op = i.getOpcode();
    if (op >= IALOAD && op <= SALOAD) {
      return "Cannot load from " + ELEMENTS[op - IALOAD] + " array";
    } else if (op >= IASTORE && op <= SASTORE) {
      return "Cannot store to " + ELEMENTS[op - IASTORE] + " array";
    }
    return switch (op) {
      case ARRAYLENGTH -> "Cannot read the array length";
      case ATHROW -> "Cannot throw exception";
      case MONITORENTER -> "Cannot enter synchronized block";
      case GETFIELD -> "Cannot read field \"" + ((FieldInsnNode) i).name + "\"";
      case PUTFIELD -> "Cannot assign field \"" + ((FieldInsnNode) i).name + "\"";
      default -> "Cannot invoke \"" + signature((MethodInsnNode) i) + "\"";
    };
  }

  private String cause(NullValue value) {
    String what = describe(value, MOST_DETAIL, false);
    if (what == null) {
      return "";
    }
    boolean call = value.source() instanceof MethodInsnNode;
    return " because " + (call ? "the return value of \"" : "\"") + what + "\" is null";
  }

  /** Where a value came from, as an expression; null where that cannot be told. */
  private String describe(NullValue value, int detail, boolean inner) {
    AbstractInsnNode i = value.source();
    if (detail <= 0 || i == null) {
      return null;
    }
    int op = i.getOpcode();
    if (i instanceof VarInsnNode v) {
      return local(v, !written.isWritten(v, v.var));
    } else if (op >= ICONST_M1 && op <= ICONST_5) {
      return String.valueOf(op - ICONST_0);
    } else if (op == BIPUSH || op == SIPUSH) {
      return String.valueOf(((IntInsnNode) i).operand);
    } else if (op == ACONST_NULL) {
      return "null";
    } else if (op == GETSTATIC) {
      FieldInsnNode f = (FieldInsnNode) i;
      return shortName(f.owner.replace('/', '.')) + "." + f.name;
    } else if (op == GETFIELD) {
      String object = describe(stack(i, 0), detail - 1, inner);
      return (object == null ? "" : object + ".") + ((FieldInsnNode) i).name;
    } else if (i instanceof MethodInsnNode m) {
      return signature(m);
    } else if (op >= IALOAD && op <= SALOAD) {
      String array = describe(stack(i, 1), detail - 1, inner);
      String index = describe(stack(i, 0), detail, true);
      return (array == null ? "<array>" : array) + "[" + (index == null ? "..." : index) + "]";
    }
    return null;
  }

  private NullValue stack(AbstractInsnNode i, int depth) {
    Frame<NullValue> frame = frames[method.instructions.indexOf(i)];
    return frame.getStack(frame.getStackSize() - 1 - depth);
  }

  private String local(VarInsnNode v, boolean untouched) {
    boolean instance = (method.access & ACC_STATIC) == 0;
    if (localNames && method.localVariables != null) {
      int at = method.instructions.indexOf(v);
      for (LocalVariableNode l : method.localVariables) {
        boolean here =
            method.instructions.indexOf(l.start) <= at && at < method.instructions.indexOf(l.end);
        if (l.index == v.var && here) {
          return l.name;
        }
      }
    }
    if (instance && v.var == 0 && untouched) {
      return "this";
    }
    int slot = instance ? 1 : 0;
    int number = 1;
    for (Type t : Type.getArgumentTypes(method.desc)) {
      if (untouched && v.var >= slot && v.var < slot + t.getSize()) {
        return "<parameter" + number + ">";
      }
      slot += t.getSize();
      number++;
    }
    return "<local" + v.var + ">";
  }

  private static String signature(MethodInsnNode m) {
    String parameters =
        Arrays.stream(Type.getArgumentTypes(m.desc))
            .map(t -> shortName(t.getClassName()))
            .collect(Collectors.joining(", "));
    String klass = m.owner.replace('/', '.');
    return shortName(klass) + "." + m.name + "(" + parameters + ")";
  }

  private static String shortName(String name) {
    boolean plain = name.matches("java\\.lang\\.(Object|String)(\\[\\])*");
    return plain ? name.substring("java.lang.".length()) : name;
  }
}
