import java.lang.reflect.*;
import java.util.*;
public class Reflection {
  interface Greeter { String greet(String n); }
  static class Bean { private int x = 1; public int getX() { return x; } }
  public static void main(String[] args) throws Exception {
    Class<?> k = Class.forName("Reflection$Bean");
    Object b = k.getDeclaredConstructor().newInstance();
    for (Method m : k.getDeclaredMethods()) System.out.println(m.getName());
    Field f = k.getDeclaredField("x"); f.setAccessible(true); System.out.println(f.getInt(b));
    Greeter g = (Greeter) Proxy.newProxyInstance(Reflection.class.getClassLoader(), new Class<?>[] {Greeter.class}, (p, m, a) -> "hi " + a[0]);
    System.out.println(g.greet("x"));
    ServiceLoader<Greeter> loader = ServiceLoader.load(Greeter.class);
    for (Greeter x : loader) System.out.println(x);
    Object arr = Array.newInstance(int.class, 3);
    System.out.println(Bean.class.isAnnotationPresent(Deprecated.class));
    ClassLoader cl = ClassLoader.getSystemClassLoader(); cl.loadClass("Reflection");
    Thread.currentThread().getContextClassLoader();
    Reflection.class.getResourceAsStream("/x.txt");
    java.lang.invoke.MethodHandles.lookup();
    Bean.class.getMethod("getX").invoke(new Bean());
  }
}
