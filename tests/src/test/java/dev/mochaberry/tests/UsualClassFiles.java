package dev.mochaberry.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Class files that the translator compiled, as javac makes them when nobody asks for more: without
 * the names of locals, which the JVM's messages about null would show.
 */
final class UsualClassFiles {

  private UsualClassFiles() {}

  /** Copies those of the folders, each under the name of its class. */
  static void copy(List<Path> compiled, Path target) throws IOException {
    for (Path folder : compiled) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Path copy = target.resolve(folder.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.write(copy, withoutLocals(Files.readAllBytes(file)));
        }
      }
    }
  }

  private static byte[] withoutLocals(byte[] file) {
    ClassReader reader = new ClassReader(file);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return withoutLocals(
                super.visitMethod(access, name, descriptor, signature, exceptions));
          }
        },
        0);
    return writer.toByteArray();
  }

  private static MethodVisitor withoutLocals(MethodVisitor method) {
    return new MethodVisitor(Opcodes.ASM9, method) {
      @Override
      public void visitLocalVariable(
          String name, String descriptor, String signature, Label start, Label end, int index) {
        // Left out.
      }

      @Override
      public void visitParameter(String name, int access) {
        // As well: javac names them where it is asked to.
      }
    };
  }
}
