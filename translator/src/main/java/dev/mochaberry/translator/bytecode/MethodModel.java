package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** A method of a class file; its code is lifted when first asked for. */
public final class MethodModel {
  private static final String ASYNC = "Ldev/mochaberry/annotations/Async;";

  private final MethodRef ref;
  private final MethodNode node;
  private final boolean async;
  private final Map<Boolean, Nulls> nulls = new HashMap<>();
  private Body body;

  MethodModel(String owner, MethodNode node) {
    this.ref = new MethodRef(owner, node.name, node.desc);
    this.node = node;
    if (isBridge() && hasCode() && !forwards()) {
      node.access &= ~(Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC);
    }
    this.async = isMarked(node);
  }

  /** The method, named by the class that declares it. */
  public MethodRef ref() {
    return ref;
  }

  /** The access flags, JVMS table 4.6-A. */
  public int access() {
    return node.access;
  }

  /** Whether the compiler made it, to call the method that overrides one of another erasure. */
  public boolean isBridge() {
    return (node.access & Opcodes.ACC_BRIDGE) != 0;
  }

  /**
   * Whether the code calls a method of the same name with the arguments, and does nothing else.
   * Optimizers of class files put the called code into the bridge, which is a method of its own
   * then. So is one that leads up to a method of another erasure that the class inherits: there the
   * two overload each other, and a subclass of their class may override only one of them.
   */
  private boolean forwards() {
    boolean called = false;
    for (var i : node.instructions) {
      if (i instanceof MethodInsnNode m) {
        boolean isUp = m.getOpcode() == Opcodes.INVOKESPECIAL && !m.desc.equals(node.desc);
        if (called || isUp || m.getOpcode() == Opcodes.INVOKESTATIC || !m.name.equals(node.name)) {
          return false;
        }
        called = true;
      } else if (i.getOpcode() >= 0
          && !(i instanceof VarInsnNode)
          && i.getOpcode() != Opcodes.CHECKCAST
          && (i.getOpcode() < Opcodes.IRETURN || i.getOpcode() > Opcodes.RETURN)) {
        return false;
      }
    }
    return called;
  }

  /** Whether its declaration says that it throws the class, by internal name (JVMS 4.7.5). */
  public boolean declaresThrown(String internalName) {
    return node.exceptions != null && node.exceptions.contains(internalName);
  }

  /** Whether it is marked {@code @Async}. */
  public boolean async() {
    return async;
  }

  private static boolean isMarked(MethodNode node) {
    return Stream.of(node.visibleAnnotations, node.invisibleAnnotations)
        .filter(l -> l != null)
        .flatMap(List<AnnotationNode>::stream)
        .anyMatch(a -> a.desc.equals(ASYNC));
  }

  /** Whether there is code: the method is neither abstract nor native. */
  public boolean hasCode() {
    return node.instructions.size() > 0;
  }

  /** The first source line of the code, 0 where unknown. */
  public int firstLine() {
    for (var i : node.instructions) {
      if (i instanceof LineNumberNode l) {
        return l.line;
      }
    }
    return 0;
  }

  /**
   * The code as a control-flow graph.
   *
   * @throws UnsupportedBytecodeException where it holds an instruction that cannot be translated
   */
  public synchronized Body body() {
    if (body == null) {
      body = MethodLifter.lift(ref.owner(), node);
    }
    return body;
  }

  /**
   * Where the code may meet null, with the JVM's messages, in order.
   *
   * @param localNames whether the JVM would know the names of locals from the class file
   */
  public List<NullMessages.Place> nullPlaces(boolean localNames) {
    return nulls(localNames).places();
  }

  /**
   * The calls that are given null, or may be.
   *
   * @param localNames as for the places: one way through the code finds both
   */
  public List<NullsGiven.Given> nullsGiven(boolean localNames) {
    return nulls(localNames).given();
  }

  /** What one way through the code finds. */
  private record Nulls(List<NullMessages.Place> places, List<NullsGiven.Given> given) {
    static final Nulls NONE = new Nulls(List.of(), List.of());
  }

  private synchronized Nulls nulls(boolean localNames) {
    return nulls.computeIfAbsent(
        localNames,
        names ->
            hasCode()
                ? NullMessages.read(ref.owner(), node, names)
                    .map(m -> new Nulls(m.places(), NullsGiven.of(node, m)))
                    .orElse(Nulls.NONE)
                : Nulls.NONE);
  }

  /** What the method does with a parameter that is null, in the order of its code. */
  public List<NullsGiven.Event> eventsOfNull(int parameter) {
    return hasCode()
        ? NullMessages.read(ref.owner(), node, true)
            .map(m -> NullsGiven.events(node, m, parameter))
            .orElse(List.of())
        : List.of();
  }

  /**
   * Whether the result's type is a type variable (JVMS 4.7.9.1): erasure casts it after the call.
   */
  public boolean givesTypeVariable() {
    return node.signature != null && node.signature.contains(")T");
  }

  /**
   * The signature with type variables and arguments (JVMS 4.7.9.1); null of what is not generic.
   */
  public String genericSignature() {
    return node.signature;
  }

  /** The source lines of the code. */
  public Set<Integer> lines() {
    Set<Integer> lines = new TreeSet<>();
    for (var i : node.instructions) {
      if (i instanceof LineNumberNode l) {
        lines.add(l.line);
      }
    }
    return lines;
  }
}
