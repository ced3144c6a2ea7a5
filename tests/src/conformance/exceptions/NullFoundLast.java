import java.util.*;
import java.util.function.*;
/** A null receiver is found behind the arguments, whatever fails in them. */
public class NullFoundLast {
  static class Base { int v; int[] arr; Base next; int tweak(int x) { return x + 1; } Base next() { return next; } }
  static int x = 5, zero = 0;
  static int boom() { x++; throw new IllegalStateException("boom"); }
  public static void main(String[] args) {
    long lz = zero; Object o = "str"; int[] ar = {1};
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = ((Base) null).tweak(x % zero); System.out.println(r); } catch (RuntimeException e) { System.out.println("0 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = ((Base) null).tweak(x / zero); System.out.println(r); } catch (RuntimeException e) { System.out.println("1 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak(ar[3]); System.out.println(r); } catch (RuntimeException e) { System.out.println("2 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak((int) (5L / lz)); System.out.println(r); } catch (RuntimeException e) { System.out.println("3 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak((Integer) o); System.out.println(r); } catch (RuntimeException e) { System.out.println("4 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak(boom()); System.out.println(r); } catch (RuntimeException e) { System.out.println("5 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak(new int[-1].length); System.out.println(r); } catch (RuntimeException e) { System.out.println("6 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = na[x % zero]; System.out.println(r); } catch (RuntimeException e) { System.out.println("7 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = na[ar[2]]; System.out.println(r); } catch (RuntimeException e) { System.out.println("8 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = na[boom()]; System.out.println(r); } catch (RuntimeException e) { System.out.println("9 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { na[0] = x / zero; } catch (RuntimeException e) { System.out.println("10 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { na[0] = boom(); } catch (RuntimeException e) { System.out.println("11 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { na[boom()] = x / zero; } catch (RuntimeException e) { System.out.println("12 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { na[0] += x / zero; } catch (RuntimeException e) { System.out.println("13 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { n.v = x / zero; } catch (RuntimeException e) { System.out.println("14 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { n.v = boom(); } catch (RuntimeException e) { System.out.println("15 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { n.v += x / zero; } catch (RuntimeException e) { System.out.println("16 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { n.v += boom(); } catch (RuntimeException e) { System.out.println("17 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { n.arr[0] = x / zero; } catch (RuntimeException e) { System.out.println("18 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { n.arr[boom()] = x / zero; } catch (RuntimeException e) { System.out.println("19 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = s.charAt(x % zero); System.out.println(r); } catch (RuntimeException e) { System.out.println("20 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = s.charAt(boom()); System.out.println(r); } catch (RuntimeException e) { System.out.println("21 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = s.substring(x % zero, 3); System.out.println(r); } catch (RuntimeException e) { System.out.println("22 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = s.concat("a" + x % zero); System.out.println(r); } catch (RuntimeException e) { System.out.println("23 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak(s.length()); System.out.println(r); } catch (RuntimeException e) { System.out.println("24 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak(((Base) null).v); System.out.println(r); } catch (RuntimeException e) { System.out.println("25 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { ar[4] = x / zero; } catch (RuntimeException e) { System.out.println("26 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { ar[4] = ar[5]; } catch (RuntimeException e) { System.out.println("27 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { ar[4] = boom(); } catch (RuntimeException e) { System.out.println("28 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { ar[boom()] = ar[5]; } catch (RuntimeException e) { System.out.println("29 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { ar[x / zero] = na[1]; } catch (RuntimeException e) { System.out.println("30 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { ar[0] = na[x / zero]; } catch (RuntimeException e) { System.out.println("31 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = list.add(x / zero); System.out.println(r); } catch (RuntimeException e) { System.out.println("32 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = list.add(boom()); System.out.println(r); } catch (RuntimeException e) { System.out.println("33 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = list.get(boom()); System.out.println(r); } catch (RuntimeException e) { System.out.println("34 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = bx + boom(); System.out.println(r); } catch (RuntimeException e) { System.out.println("35 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = bx + x / zero; System.out.println(r); } catch (RuntimeException e) { System.out.println("36 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = boom() + bx; System.out.println(r); } catch (RuntimeException e) { System.out.println("37 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = x / zero + bx; System.out.println(r); } catch (RuntimeException e) { System.out.println("38 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = s.length() + boom(); System.out.println(r); } catch (RuntimeException e) { System.out.println("39 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { objs[0] = boom(); } catch (RuntimeException e) { System.out.println("40 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { n.next.v = boom(); } catch (RuntimeException e) { System.out.println("41 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.next().tweak(boom()); System.out.println(r); } catch (RuntimeException e) { System.out.println("42 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak(x = 7); System.out.println(r); } catch (RuntimeException e) { System.out.println("43 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = n.tweak(x++); System.out.println(r); } catch (RuntimeException e) { System.out.println("44 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { ar[x = 9] = x / zero; } catch (RuntimeException e) { System.out.println("45 " + e.getClass().getSimpleName() + " " + x); } }
    { Base n = null; int[] na = null; String s = null; List<Integer> list = null; Map<String, Integer> map = null; StringBuilder sb = null; Integer bx = null; Object[] objs = null; Supplier<Base> sup = null; x = 5;
      try { Object r = sup.get().tweak(boom()); System.out.println(r); } catch (RuntimeException e) { System.out.println("46 " + e.getClass().getSimpleName() + " " + x); } }
  }
}
