package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the number of an enum's constants tells (JLS 8.9.3): of ordinals and of all constants. */
final class EnumNumbers {
  private static final int ENUM = 0x4000;

  private final ClassPool pool;
  private final Map<String, Integer> sizes = new HashMap<>();

  EnumNumbers(ClassPool pool) {
    this.pool = pool;
  }

  /** What is known of the call's result; null if it is about no enum. */
  Fact result(Expr.Call c) {
    MethodRef m = c.method();
    if (m.signature().equals("ordinal()")
        && c.target() != null
        && c.target().type() instanceof Type.ClassType t) {
      int size = size(t.internalName());
      return size == 0 ? null : Fact.of(Interval.of(0, size - 1L));
    }
    boolean all = m.name().equals("values") && m.descriptor().equals("()[L" + m.owner() + ";");
    int size = all && c.target() == null ? size(m.owner()) : 0;
    return size == 0 ? null : Fact.of(List.of(Interval.of(size, size)));
  }

  /** How many constants the class has; 0 if it is no enum. */
  private int size(String internalName) {
    return sizes.computeIfAbsent(
        internalName,
        name ->
            pool.find(name)
                .filter(c -> "java/lang/Enum".equals(c.superName()))
                .map(c -> (int) c.fields().stream().filter(f -> (f.access() & ENUM) != 0).count())
                .orElse(0));
  }
}
