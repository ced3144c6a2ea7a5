import java.util.function.*;
/** Method references whose results are of type variables, as numbers of every kind. */
public class ReferencesToAnyNumber {
  interface ToShort<T> { short m(T a); }
  interface ToByte<T> { byte m(T a); }
  interface ToInt<T> { int m(T a); }
  interface ToLong<T> { long m(T a); }
  interface ToFloat<T> { float m(T a); }
  interface ToDouble<T> { double m(T a); }
  interface ToChar<T> { char m(T a); }
  interface ToBool<T> { boolean m(T a); }
  static class Same<T> { T of(T x) { return x; } static <U> U given(U u) { return u; } }
  static class Num<T extends Number> { T of(T x) { return x; } }
  public static void main(String[] args) {
    ToShort<Short> s = new Same<Short>()::of; short sv = s.m((short) 77); Object so = sv; System.out.println(so.equals((short) 77) + " " + (sv + 1));
    ToByte<Byte> b = Same::given; byte bv = b.m((byte) -7); System.out.println(bv + 1); Object bo = bv; System.out.println(bo.getClass());
    ToInt<Short> i = new Same<Short>()::of; int iv = i.m((short) 3); Object io = iv; System.out.println(io.getClass() + " " + (iv + 1));
    ToLong<Integer> l = Same::given; Object lo = l.m(3); System.out.println(lo.getClass());
    ToLong<Byte> l2 = new Num<Byte>()::of; Object lo2 = l2.m((byte) 3); System.out.println(lo2.getClass() + " " + lo2);
    ToFloat<Float> f = Same::given; Object fo = f.m(1.1f); System.out.println(fo.getClass() + " " + fo);
    ToDouble<Float> d = new Num<Float>()::of; Object dd = d.m(1.1f); System.out.println(dd.getClass() + " " + dd);
    ToDouble<Integer> d2 = Same::given; Object dd2 = d2.m(5); System.out.println(dd2.getClass() + " " + dd2);
    try { ToDouble<Character> d3 = Same::given; System.out.println(d3.m((char) 97)); } catch (ClassCastException e) { System.out.println("cce"); }
    try { ToInt<Character> i3 = new Same<Character>()::of; System.out.println(i3.m((char) 97)); } catch (ClassCastException e) { System.out.println("cce"); }
    ToChar<Character> c = Same::given; Object co = c.m('z'); System.out.println(co.getClass() + " " + co);
    ToBool<Boolean> t = Same::given; Object to = t.m(true); System.out.println(to.getClass() + " " + to);
    ToIntFunction<Short> tf = Same::given; System.out.println(tf.applyAsInt((short) 9) / 2);
    ToDoubleFunction<Long> td = Same::given; System.out.println(td.applyAsDouble(9L) / 2);
  }
}
