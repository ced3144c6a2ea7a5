import java.lang.ref.*;
import java.util.*;
/** References keep what they refer to, until the program clears them. */
public class WeakAndSoftReferences {
  static class Node { String name; WeakReference<Node> parent; Node(String n, Node p) { name = n; parent = new WeakReference<>(p); } }
  static class Named extends SoftReference<String> { final int id; Named(String s, int id) { super(s); this.id = id; } }
  public static void main(String[] args) {
    Node r = new Node("root", null), c = new Node("child", r);
    System.out.println(c.parent.get().name + " " + r.parent.get());
    c.parent.clear(); System.out.println(c.parent.get());
    Reference<String> s = new SoftReference<>("soft"); System.out.println(s.get() + " " + s.refersTo(null));
    Named n = new Named("n", 3); System.out.println(n.get() + n.id);
    ReferenceQueue<String> q = new ReferenceQueue<>(); WeakReference<String> w = new WeakReference<>("w", q);
    System.out.println(q.poll()); System.out.println(w.enqueue() + " " + (q.poll() == w) + " " + w.get() + w.enqueue());
    Map<String, Integer> m = new WeakHashMap<>(); m.put("k", 1); System.out.println(m);
    System.out.println(s instanceof Reference);
    PhantomReference<String> p = new PhantomReference<>("p", q); System.out.println(p.get());
    Reference.reachabilityFence(p);
  }
}
