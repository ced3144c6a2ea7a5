package dev.mochaberry.translator.bytecode;

import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * A program's own {@code PrintStream} or {@code PrintWriter} extends one in Java that asks what it
 * overrides: {@code println(x)} prints by {@code print(x)}. Python's, which all others are, do not.
 */
final class OwnPrinters {
  private static final Map<String, String> ASKING =
      Map.of(
          "java/io/PrintStream", "java/io/OwnPrintStream",
          "java/io/PrintWriter", "java/io/OwnPrintWriter");

  private OwnPrinters() {}

  /** Gives the class the other superclass, if it is such a printer. */
  static void extendAsking(ClassNode c) {
    String asking = c.superName == null ? null : ASKING.get(c.superName);
    if (asking == null || ASKING.containsValue(c.name)) {
      return;
    }
    c.methods.forEach(m -> redirectSuperCalls(m, c.superName, asking));
    c.superName = asking;
  }

  private static void redirectSuperCalls(MethodNode method, String superName, String asking) {
    int made = 0;
    for (AbstractInsnNode i : method.instructions) {
      if (i.getOpcode() == Opcodes.NEW && ((TypeInsnNode) i).desc.equals(superName)) {
        made++;
      } else if (i.getOpcode() == Opcodes.INVOKESPECIAL
          && i instanceof MethodInsnNode call
          && call.owner.equals(superName)) {
        // What was made is constructed before anything else is, this object too.
        if (made > 0 && call.name.equals("<init>")) {
          made--;
        } else {
          call.owner = asking;
        }
      }
    }
  }
}
