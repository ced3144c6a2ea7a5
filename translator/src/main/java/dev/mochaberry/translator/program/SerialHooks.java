package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.Map;
import java.util.Optional;

/** The methods by which a class takes part when its objects are written and read. */
public final class SerialHooks {
  private static final String SERIALIZABLE = "java/io/Serializable";
  private static final Map<String, String> HOOKS =
      Map.of(
          "writeObject(Ljava/io/ObjectOutputStream;)V", "w",
          "readObject(Ljava/io/ObjectInputStream;)V", "r",
          "writeReplace()Ljava/lang/Object;", "W",
          "readResolve()Ljava/lang/Object;", "R",
          "writeExternal(Ljava/io/ObjectOutput;)V", "x",
          "readExternal(Ljava/io/ObjectInput;)V", "y");

  private static final int PRIVATE = 0x0002;

  private SerialHooks() {}

  /** The letter for such a method: w, r, W, R, x or y; null for others. */
  public static String of(MethodRef m) {
    return HOOKS.get(m.signature() + m.descriptor().substring(m.descriptor().indexOf(')') + 1));
  }

  /** Whether a method of that letter runs when objects are written; else when they are read. */
  static boolean isOfWriting(String hook) {
    return "wWx".contains(hook);
  }

  /**
   * The constructor that runs when an object of the class is read: its own, of a class that writes
   * itself, else that of the first superclass that is not written.
   */
  public static Optional<MethodRef> constructorAt(ClassPool pool, String c) {
    String owner = constructedAt(pool, c);
    return owner == null || !pool.isTranslated(owner)
        ? Optional.empty()
        : pool.declared(owner, "<init>", "()V").map(m -> m.ref());
  }

  /** Whether objects of the class cannot be read, for want of such a constructor. */
  public static boolean lacksConstructor(ClassPool pool, String c) {
    String owner = constructedAt(pool, c);
    return owner != null
        && pool.isTranslated(owner)
        && !pool.isTranslatedFromJdk(owner)
        && pool.declared(owner, "<init>", "()V").filter(m -> (m.access() & PRIVATE) == 0).isEmpty();
  }

  private static String constructedAt(ClassPool pool, String c) {
    String owner = c;
    boolean itself = pool.isSubtype(c, "java/io/Externalizable");
    while (!itself && owner != null && pool.isSubtype(owner, SERIALIZABLE)) {
      owner = pool.find(owner).map(ClassModel::superName).orElse(null);
    }
    return owner;
  }
}
