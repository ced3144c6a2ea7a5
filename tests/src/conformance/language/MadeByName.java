import java.util.*;
import java.util.function.*;
/** Functions made of constructors, beside class objects. */
public class MadeByName {
    interface Maker { Object make(int n); }
    static class A { final int n; A(int n) { this.n = n; } public String toString() { return "A" + n; } }
    static class B { final int n; B(int n) { this.n = n; } public String toString() { return "B" + n; } }
    static String tell(Object o) { if (o instanceof Maker m) return "maker " + m.make(3); if (o instanceof Class<?> c) return "class " + c.getSimpleName(); return "other " + o; }
    public static void main(String[] args) {
        Map<String, Object> m = new TreeMap<>(); Maker a = A::new; m.put("a", a); m.put("b", (Maker) B::new); m.put("c", A.class); m.put("d", "text"); m.put("e", (Maker) n -> n + 1); m.put("f", "x".getClass());
        for (Map.Entry<String, Object> e : m.entrySet()) System.out.println(e.getKey() + " " + tell(e.getValue()));
        List raw = new ArrayList(List.of(A.class)); List<Maker> makers = raw; try { makers.get(0).make(1); System.out.println("made"); } catch (ClassCastException e) { System.out.println("cce"); }
        Map<String, Maker> only = new HashMap<>(); only.put("k", B::new); System.out.println(only.get("k").make(9)); Object o = only.get("k"); System.out.println(o instanceof Maker); System.out.println(o instanceof Class);
    }
}
