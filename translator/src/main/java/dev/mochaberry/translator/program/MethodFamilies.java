package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which methods a call may run, told by name and parameters alone: all methods of one signature are
 * one family, and where a bridge stands between two signatures, all of one name and number of
 * parameters. Static methods, constructors and private methods are families of their own.
 */
public final class MethodFamilies {
  private static final int STATIC = 0x0008;
  private static final int PRIVATE = 0x0002;

  private static final Set<String> IN_EVERY_CLASS =
      Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

  private final ClassPool pool;
  private final Set<String> bridged = new HashSet<>();
  private final Set<String> outside = new HashSet<>();
  private final Set<String> inherited = new HashSet<>();
  private final Map<MethodRef, String> known = new HashMap<>();
  private final Map<String, Set<String>> librarySignatures = new HashMap<>();

  public MethodFamilies(ClassPool pool, Reachable program) {
    this.pool = pool;
    for (String c : program.classes()) {
      for (MethodModel m : pool.find(c).map(ClassModel::methods).orElse(List.of())) {
        if (m.isBridge()) {
          bridged.add(general(m.ref()));
        }
      }
    }
    program.bodies().values().forEach(b -> IrWalk.expressions(b, this::findJoined, s -> {}));
    for (String c : program.classes()) {
      findCalledFromOutside(c);
      findInherited(c);
    }
  }

  /** A lambda that is several methods makes one family of theirs, as a bridge does. */
  private void findJoined(Expr e) {
    if (e instanceof Expr.Lambda l && LambdaMethods.signatures(pool, l).size() > 1) {
      bridged.add(general(l.sam()));
    }
  }

  /** What the class declares or inherits may stand for a method of the library it inherits too. */
  private void findCalledFromOutside(String c) {
    Set<String> byLibrary = new HashSet<>();
    for (String s : pool.supertypes(c)) {
      if (!pool.isTranslated(s)) {
        byLibrary.addAll(librarySignatures.computeIfAbsent(s, this::virtualSignatures));
      }
    }
    for (String s : pool.supertypes(c)) {
      if (pool.isTranslated(s)) {
        for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
          if (isVirtual(m) && byLibrary.contains(m.ref().signature())) {
            outside.add(of(m.ref()));
          }
        }
      }
    }
  }

  private Set<String> virtualSignatures(String type) {
    return pool.find(type).map(ClassModel::methods).orElse(List.of()).stream()
        .filter(MethodFamilies::isVirtual)
        .map(m -> m.ref().signature())
        .collect(Collectors.toSet());
  }

  private void findInherited(String c) {
    String parent = pool.find(c).map(ClassModel::superName).orElse(null);
    if (parent == null || IN_EVERY_CLASS.contains(parent)) {
      return;
    }
    for (String s : pool.supertypes(c)) {
      if (!pool.isTranslated(s)) {
        continue;
      }
      for (MethodModel m : pool.find(s).map(ClassModel::methods).orElse(List.of())) {
        boolean byLibrary =
            isVirtual(m)
                && pool.resolve(m.ref().withOwner(c))
                    .filter(r -> !pool.isTranslated(r.ref().owner()))
                    .isPresent();
        if (byLibrary) {
          inherited.add(of(m.ref()));
        }
      }
    }
  }

  /**
   * Whether a method of the library may stand for one of the family, in a class that inherits it.
   */
  public boolean isInheritedFromLibrary(MethodRef m) {
    return inherited.contains(of(m));
  }

  /** What methods of one name and number of parameters have in common. */
  static String general(MethodRef m) {
    return m.name() + "/" + m.parameters().size();
  }

  private static boolean isVirtual(MethodModel m) {
    return (m.access() & (STATIC | PRIVATE)) == 0 && !m.ref().name().startsWith("<");
  }

  /** The family of a method, named by the class that declares it. */
  public String of(MethodRef m) {
    return known.computeIfAbsent(m, this::find);
  }

  private String find(MethodRef m) {
    boolean virtual =
        pool.declared(m.owner(), m.name(), m.descriptor())
            .map(MethodFamilies::isVirtual)
            .orElse(!m.name().equals("<init>"));
    if (!virtual) {
      return m.owner() + "." + m.name() + m.descriptor();
    }
    return bridged.contains(general(m)) ? general(m) : m.signature();
  }

  /** Whether the library may call methods of the family. */
  public boolean isCalledFromOutside(MethodRef m) {
    return outside.contains(of(m));
  }
}
