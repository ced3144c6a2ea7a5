package dev.mochaberry.junit.session;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Where a method is in its Java file, for faults of which nothing more exact is known. */
final class MethodPlace {
  private MethodPlace() {}

  /** A frame at the first line of a method's code; without a line where there is none known. */
  static StackTraceElement of(Method method) {
    Class<?> type = method.getDeclaringClass();
    Finder finder = new Finder(method);
    try (InputStream in =
        type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
      if (in != null) {
        new ClassReader(in).accept(finder, ClassReader.SKIP_FRAMES);
      }
    } catch (IOException e) {
      finder.line = -1; // the frame names the method all the same
    }
    return new StackTraceElement(type.getName(), method.getName(), finder.file, finder.line);
  }

  private static final class Finder extends ClassVisitor {
    private final String name;
    private final String descriptor;
    private String file;
    private int line = -1;

    Finder(Method method) {
      super(Opcodes.ASM9);
      name = method.getName();
      descriptor = Type.getMethodDescriptor(method);
    }

    @Override
    public void visitSource(String source, String debug) {
      file = source;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String signature, String[] exceptions) {
      if (!method.equals(name) || !type.equals(descriptor)) {
        return null;
      }
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitLineNumber(int number, Label start) {
          line = line < 0 ? number : line;
        }
      };
    }
  }
}
