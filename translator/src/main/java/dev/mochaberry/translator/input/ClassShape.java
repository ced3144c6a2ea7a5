package dev.mochaberry.translator.input;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the compiler sees of a class when it compiles others: everything but code, and what it adds
 * by itself for the sake of code. Constants are part of it, for others have copies (JLS 13.4.9).
 */
final class ClassShape extends ClassVisitor {
  private final String name;
  private boolean hidden;

  private ClassShape(String name, ClassVisitor next) {
    super(Opcodes.ASM9, next);
    this.name = name;
  }

  /**
   * The shape, as bytes that are equal for equal shapes; empty for a class within code, which no
   * other file can see.
   *
   * @throws IllegalArgumentException if the class file is of a version that ASM does not know
   */
  static byte[] of(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(0);
    ClassShape shape = new ClassShape(reader.getClassName(), writer);
    reader.accept(shape, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return shape.hidden ? new byte[0] : writer.toByteArray();
  }

  @Override
  public void visitOuterClass(String owner, String method, String descriptor) {
    hidden = true; // only local and anonymous classes say where they are (JVMS 4.7.7)
  }

  @Override
  public void visitNestHost(String host) {
    // Who shares private members is a matter of the file itself.
    return;
  }

  @Override
  public void visitNestMember(String member) {
    return;
  }

  /** Code mentions classes too; members and the class itself are what others see. */
  @Override
  public void visitInnerClass(String inner, String outer, String simple, int access) {
    if (name.equals(outer) || name.equals(inner)) {
      super.visitInnerClass(inner, outer, simple, access);
    }
  }

  @Override
  public FieldVisitor visitField(
      int access, String field, String descriptor, String signature, Object value) {
    return (access & Opcodes.ACC_SYNTHETIC) != 0
        ? null
        : super.visitField(access, field, descriptor, signature, value);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    boolean added =
        (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == Opcodes.ACC_SYNTHETIC
            || method.equals("<clinit>");
    return added ? null : super.visitMethod(access, method, descriptor, signature, exceptions);
  }
}
