import java.util.*;
import java.util.function.*;
public class ReferencesThatWiden {
  interface IntMaker { int make(); }
  interface LongMaker { long make(); }
  interface DoubleMaker { double make(); }
  interface FloatMaker { float make(); }
  static <T> T same(T t) { return t; }
  static Short box() { return (short) -5; }
  static Character ch() { return 'x'; }
  static Byte by() { return (byte) 200; }
  static <T extends Short> T sh(T t) { return t; }
  static <T extends Character> T c(T t) { return t; }
  interface FromShort { int f(Short s); }
  interface FromChar { int f(Character s); }
  interface DFromChar { double f(Character s); }
  static class Cell<T> { T v; Cell(T v) { this.v = v; } T get() { return v; } }
  static void t(Runnable r) { try { r.run(); } catch (ClassCastException e) { System.out.println("cce"); } }
  public static void main(String[] args) {
    t(() -> { FromShort a = ReferencesThatWiden::same; System.out.println(a.f((short) 7) + 1); });
    t(() -> { FromShort b = ReferencesThatWiden::sh; System.out.println(b.f((short) 8) + 1); });
    t(() -> { FromChar e = ReferencesThatWiden::c; System.out.println(e.f('b') + 1); });
    t(() -> { IntMaker i = ReferencesThatWiden::box; System.out.println(i.make()); });
    t(() -> { IntMaker j = ReferencesThatWiden::ch; System.out.println(j.make()); });
    t(() -> { LongMaker k = ReferencesThatWiden::ch; System.out.println(k.make()); });
    t(() -> { DoubleMaker l = ReferencesThatWiden::by; System.out.println(l.make()); });
    t(() -> { IntMaker m = new Cell<Short>((short) 3)::get; System.out.println(m.make() + 1); });
    t(() -> { DoubleMaker p = new Cell<Long>(4L)::get; System.out.println(p.make() + 1); });
    t(() -> { DoubleMaker p2 = new Cell<Integer>(4)::get; System.out.println(p2.make() + 1); });
    t(() -> { DoubleMaker p2 = new Cell<Float>(4.1f)::get; System.out.println(p2.make() + 1); });
    t(() -> { FloatMaker p2 = new Cell<Float>(4.1f)::get; System.out.println(p2.make() + 1); });
    t(() -> { FloatMaker p2 = new Cell<Integer>(16777217)::get; System.out.println(p2.make() + 1); });
    t(() -> { LongMaker p2 = new Cell<Integer>(16777217)::get; System.out.println(p2.make() + 1); });
    t(() -> { LongMaker p2 = new Cell<Long>(16777217L)::get; System.out.println(p2.make() + 1); });
    t(() -> { ToIntFunction<Short> q = ReferencesThatWiden::same; System.out.println(q.applyAsInt((short) 9) + 1); });
    t(() -> { ToLongFunction<Integer> s = ReferencesThatWiden::same; System.out.println(s.applyAsLong(9) + 1); });
    t(() -> { ToDoubleFunction<Integer> t = ReferencesThatWiden::same; System.out.println(t.applyAsDouble(9) + 1); });
    t(() -> { ToDoubleFunction<Float> t2 = ReferencesThatWiden::same; System.out.println(t2.applyAsDouble(9.1f) + 1); });
    t(() -> { Map<String, Integer> m = new HashMap<>(); m.put("a", 5); System.out.println(m.keySet().stream().mapToLong(m::get).sum()); System.out.println(m.keySet().stream().mapToDouble(m::get).sum()); });
  }
}
