package dev.mochaberry.translator.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;

/**
 * Where the JVM starts a program: {@code public static void main(String[])} of the class or of one
 * it inherits from and, since Java 25, a main method that is an object's or takes no arguments (JLS
 * 12.1.4).
 *
 * @param mainClass the class that is started, by internal name
 * @param method the main method
 * @param takesArguments whether it takes the command line
 * @param constructor the constructor of the object it is called on; empty for a static method
 */
public record EntryPoint(
    String mainClass,
    MethodModel method,
    boolean takesArguments,
    Optional<MethodModel> constructor) {
  private static final String WITH_ARGUMENTS = "([Ljava/lang/String;)V";
  private static final String WITHOUT = "()V";
  private static final int JAVA_25 = 69;

  /** The entry point of a class, its own or inherited; {@code classes} finds others by name. */
  public static Optional<EntryPoint> of(
      ClassModel start, Function<String, Optional<ClassModel>> classes) {
    List<ClassModel> chain = new ArrayList<>();
    Optional<ClassModel> at = Optional.of(start);
    while (at.isPresent() && at.get().superName() != null) {
      chain.add(at.get());
      at = classes.apply(at.get().superName());
    }
    if ((start.access() & Opcodes.ACC_INTERFACE) != 0) {
      chain = List.of(start);
    }
    return find(start, chain, WITH_ARGUMENTS).or(() -> find(start, chain(start), WITHOUT));
  }

  /** Whether the class itself declares a main method to start with. */
  public static boolean isDeclared(ClassModel c) {
    return of(c, n -> Optional.empty()).isPresent();
  }

  private static List<ClassModel> chain(ClassModel start) {
    return isModern(start) ? List.of(start) : List.of();
  }

  private static Optional<EntryPoint> find(
      ClassModel start, List<ClassModel> chain, String descriptor) {
    for (ClassModel c : chain) {
      for (MethodModel m : c.methods()) {
        if (m.ref().name().equals("main") && m.ref().descriptor().equals(descriptor)) {
          Optional<EntryPoint> found = start(start, m);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<EntryPoint> start(ClassModel start, MethodModel main) {
    boolean isStatic = (main.access() & Opcodes.ACC_STATIC) != 0;
    boolean isPublic = (main.access() & Opcodes.ACC_PUBLIC) != 0;
    boolean isPrivate = (main.access() & Opcodes.ACC_PRIVATE) != 0;
    boolean arguments = main.ref().descriptor().equals(WITH_ARGUMENTS);
    if (isStatic && (isPublic || isModern(start) && !isPrivate)) {
      return Optional.of(new EntryPoint(start.internalName(), main, arguments, Optional.empty()));
    }
    if (isStatic || isPrivate || !isModern(start) || !main.hasCode()) {
      return Optional.empty();
    }
    return start.methods().stream()
        .filter(m -> m.ref().name().equals("<init>") && m.ref().descriptor().equals(WITHOUT))
        .filter(m -> (m.access() & Opcodes.ACC_PRIVATE) == 0)
        .findFirst()
        .map(c -> new EntryPoint(start.internalName(), main, arguments, Optional.of(c)));
  }

  private static boolean isModern(ClassModel c) {
    return (c.node().version & 0xffff) >= JAVA_25;
  }
}
