package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Type;
import java.nio.ByteBuffer;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * A class as its class file gives it.
 *
 * @param access the access flags, JVMS table 4.1-B
 * @param superName null for java/lang/Object
 * @param sourceFile the SourceFile attribute, or null
 */
public record ClassModel(
    String internalName,
    int access,
    String superName,
    List<String> interfaces,
    String sourceFile,
    List<FieldModel> fields,
    List<MethodModel> methods,
    ClassNode node) {
  private static final int MARK = 0xCAFEBABE;
  private static final String AGAIN = "compile it again";
  private static final int HEADER = 8;
  private static final int MAJOR = 6;
  private static final int NEWEST = Opcodes.V28;

  /** Java 1 has version 45. */
  private static final int BEFORE_JAVA_1 = 44;

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
    return new ClassModel(
        internalName, access, superName, interfaces, sourceFile, fields, others, node);
  }

  /** The source file with the folders of the package, {@code a/b/X.java}; null where unknown. */
  public String sourcePath() {
    return sourceFile == null
        ? null
        : internalName.substring(0, internalName.lastIndexOf('/') + 1) + sourceFile;
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
    List<FieldModel> fields =
        node.fields.stream()
            .map(f -> new FieldModel(f.name, Type.of(f.desc), f.access, f.value))
            .toList();
    List<MethodModel> methods =
        node.methods.stream().map(m -> new MethodModel(node.name, m)).toList();
    return new ClassModel(
        node.name,
        node.access,
        node.superName,
        List.copyOf(node.interfaces),
        node.sourceFile,
        fields,
        methods,
        node);
  }
}
