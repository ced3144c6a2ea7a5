package dev.mochaberry.junit.translation;

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
public final class MethodPlace {
  private MethodPlace() {}

  /** A frame at the first line of a method's code; without a line where there is none known. */
  public static StackTraceElement of(Method method) {
    Class<?> type = method.getDeclaringClass();
    Finder finder = found(type, new Finder(method.getName(), Type.getMethodDescriptor(method)));
    return new StackTraceElement(type.getName(), method.getName(), finder.file, finder.line);
  }

  /** The name of the Java file of a class, without folders; null where it is not known. */
  static String fileOf(Class<?> type) {
    return found(type, new Finder("", "")).file;
  }

  private static Finder found(Class<?> type, Finder finder) {
    try (InputStream in =
        type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
      if (in != null) {
        new ClassReader(in).accept(finder, ClassReader.SKIP_FRAMES);
      }
    } catch (IOException e) {
      finder.line = -1; // frames name the method all the same
    }
    return finder;
  }

  private static final class Finder extends ClassVisitor {
    private final String name;
    private final String descriptor;
    private String file;
    private int line = -1;

    Finder(String name, String descriptor) {
      super(Opcodes.ASM9);
      this.name = name;
      this.descriptor = descriptor;
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
