package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Type;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A class as its class file gives it. It never changes, and may serve several translations. */
public final class ClassModel {
  private static final int MARK = 0xCAFEBABE;
  private static final String AGAIN = "compile it again";
  private static final int HEADER = 8;
  private static final int MAJOR = 6;
  private static final int NEWEST = Opcodes.V28;

  /** What every object has, and an interface may declare once more. */
  private static final Set<String> MEMBERS_OF_OBJECT =
      Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;");

  /** Java 1 has version 45. */
  private static final int BEFORE_JAVA_1 = 44;

  private final ClassNode node;
  private final List<String> interfaces;
  private final List<FieldModel> fields;
  private final List<MethodModel> methods;
  private final Map<String, Map<String, MethodModel>> byName = new HashMap<>();

  private ClassModel(ClassNode node, List<FieldModel> fields, List<MethodModel> methods) {
    this.node = node;
    this.interfaces = List.copyOf(node.interfaces);
    this.fields = fields;
    this.methods = methods;
    for (MethodModel m : methods) {
      byName
          .computeIfAbsent(m.ref().name(), n -> new HashMap<>())
          .putIfAbsent(m.ref().descriptor(), m);
    }
  }

  /** The name with slashes. */
  public String internalName() {
    return node.name;
  }

  /** The access flags, JVMS table 4.1-B. */
  public int access() {
    return node.access;
  }

  /** The modifiers as they were written, of a nested class too. */
  public int modifiers() {
    return node.innerClasses.stream()
        .filter(i -> i.name.equals(node.name))
        .map(i -> i.access)
        .findFirst()
        .orElse(node.access & ~Opcodes.ACC_SUPER);
  }

  /** The superclass; null for java/lang/Object. */
  public String superName() {
    return node.superName;
  }

  /** The interfaces it names. */
  public List<String> interfaces() {
    return interfaces;
  }

  /** The SourceFile attribute, or null. */
  public String sourceFile() {
    return node.sourceFile;
  }

  /** The fields it declares. */
  public List<FieldModel> fields() {
    return fields;
  }

  /** The methods it declares. */
  public List<MethodModel> methods() {
    return methods;
  }

  /** The method it declares with the name and the descriptor. */
  public Optional<MethodModel> method(String name, String descriptor) {
    Map<String, MethodModel> named = byName.get(name);
    return named == null ? Optional.empty() : Optional.ofNullable(named.get(descriptor));
  }

  /** Whether a text that stands in the class, or a part of one, is such. */
  public boolean hasText(Predicate<String> such) {
    return fields.stream().anyMatch(f -> f.constantValue() instanceof String s && such.test(s))
        || hasInstruction(
            i ->
                i instanceof LdcInsnNode c && c.cst instanceof String s && such.test(s)
                    || hasArgument(i, a -> a instanceof String s && such.test(s)));
  }

  /** Whether code of the class calls a method of such a name of the owner, or refers to one. */
  public boolean calls(String owner, Set<String> names) {
    return hasInstruction(
        i ->
            i instanceof MethodInsnNode m && m.owner.equals(owner) && names.contains(m.name)
                || hasArgument(
                    i,
                    a ->
                        a instanceof Handle h
                            && h.getOwner().equals(owner)
                            && names.contains(h.getName())));
  }

  private boolean hasInstruction(Predicate<AbstractInsnNode> such) {
    for (MethodNode m : node.methods) {
      for (AbstractInsnNode i : m.instructions) {
        if (such.test(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what is bound to a call that the JVM links is such. */
  private static boolean hasArgument(AbstractInsnNode i, Predicate<Object> such) {
    return i instanceof InvokeDynamicInsnNode d && Arrays.stream(d.bsmArgs).anyMatch(such);
  }

  /** What ASM has read. */
  public ClassNode node() {
    return node;
  }

  /**
   * A field.
   *
   * @param constantValue the ConstantValue attribute, or null
   */
  public record FieldModel(String name, Type type, int access, Object constantValue) {}

  /** Whether the field's type is a type variable (JVMS 4.7.9.1). */
  public boolean isTypeVariable(String field) {
    return node.fields.stream()
        .anyMatch(f -> f.name.equals(field) && f.signature != null && f.signature.startsWith("T"));
  }

  /** The class with other methods. */
  public ClassModel with(List<MethodModel> others) {
    return new ClassModel(node, fields, List.copyOf(others));
  }

  /** The source file with the folders of the package, {@code a/b/X.java}; null where unknown. */
  public String sourcePath() {
    return node.sourceFile == null
        ? null
        : node.name.substring(0, node.name.lastIndexOf('/') + 1) + node.sourceFile;
  }

  /** The first words of a class file, JVMS 4.1: its mark and its version. */
  private static void checkHeader(byte[] bytes) {
    if (bytes.length < HEADER || ByteBuffer.wrap(bytes).getInt() != MARK) {
      throw new MalformedClassException("not a class file", AGAIN, null);
    }
    int version = ByteBuffer.wrap(bytes).getShort(MAJOR) & 0xFFFF;
    if (version > NEWEST) {
      throw new MalformedClassException(
          "compiled for Java "
              + (version - BEFORE_JAVA_1)
              + "; this Mochaberry reads class files up to Java "
              + (NEWEST - BEFORE_JAVA_1),
          "compile it with javac --release " + (NEWEST - BEFORE_JAVA_1) + " or less",
          null);
    }
  }

  /**
   * Reads a class file.
   *
   * @throws MalformedClassException if the bytes are not a class file that can be read
   */
  public static ClassModel read(byte[] bytes) {
    checkHeader(bytes);
    ClassNode node = new ClassNode();
    try {
      new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      // ASM reports garbage by whatever its parsing runs into: index, null, argument errors.
      throw new MalformedClassException("a class file that is cut short or damaged", AGAIN, e);
    }
    OwnPrinters.extendAsking(node);
    List<FieldModel> fields =
        node.fields.stream()
            .map(f -> new FieldModel(f.name, Type.of(f.desc), f.access, f.value))
            .toList();
    List<MethodModel> methods =
        node.methods.stream()
            .filter(m -> !isMemberOfObject(node, m))
            .map(m -> new MethodModel(node.name, m))
            .toList();
    return new ClassModel(node, fields, methods);
  }

  /** An interface that declares a member of Object declares nothing new (JLS 9.2). */
  private static boolean isMemberOfObject(ClassNode owner, MethodNode method) {
    return (owner.access & Opcodes.ACC_INTERFACE) != 0
        && (method.access & Opcodes.ACC_ABSTRACT) != 0
        && MEMBERS_OF_OBJECT.contains(method.name + method.desc);
  }
}
