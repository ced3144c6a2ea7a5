import java.util.*;
import java.util.function.*;
/** Casts that erasure makes necessary fail, and nobody names their exception; the last one is not caught. */
public class ErasedCastsUnnamed {
  static class Box<T> { T v; Box(T v) { this.v = v; } T get() { return v; } }
  @SuppressWarnings("unchecked") static <T> T cast(Object o) { return (T) o; }
  @SuppressWarnings({"unchecked","rawtypes"}) 
  public static void main(String[] a) {
    try { String s = ErasedCastsUnnamed.<String>cast(5); System.out.println(s); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    List raw = new ArrayList(); raw.add(1); List<String> ss = raw;
    try { String s = ss.get(0); System.out.println(s.length()); } catch (RuntimeException e) { System.out.println(e.getClass()); }
    Box<Integer> b = (Box) new Box<String>("x");
    try { int i = b.get(); System.out.println(i); } catch (Exception e) { System.out.println(e.getClass()); }
    try { int i = b.v; System.out.println(i); } catch (Exception e) { System.out.println(e.getClass()); }
    Map<String,Integer> m = new HashMap<>(); ((Map) m).put("a", "b");
    try { int i = m.get("a"); System.out.println(i); } catch (Throwable e) { System.out.println(e.getClass()); }
    try { for (Integer i : m.values()) System.out.println(i); } catch (Throwable e) { System.out.println(e.getClass()); }
    try { for (String s : ss) System.out.println(s); } catch (Throwable e) { System.out.println(e.getClass()); }
    Object o = ss.get(0); System.out.println(o);
    Function f = (Function<String,Integer>) String::length;
    try { f.apply(3); } catch (RuntimeException e) { System.out.println(e.getClass()); }
    Comparator c = Comparator.<String>naturalOrder();
    try { c.compare("a", 1); } catch (RuntimeException e) { System.out.println(e.getClass()); }
    String s = ErasedCastsUnnamed.<String>cast(new int[0]);
  }
}
