import java.util.*;

/** Literals of classes that the board has not: they are names, and keys. */
public class LiteralsOfAbsent {
  static final Map<Class<?>, String> KINDS = new LinkedHashMap<>();

  static <T> String of(Class<T> c, T value) {
    return c.getSimpleName() + "=" + value + " " + c.isInstance(value);
  }

  public static void main(String[] args) {
    KINDS.put(java.net.InetAddress.class, "address");
    KINDS.put(java.nio.channels.Channel.class, "channel");
    KINDS.put(Process.class, "process");
    KINDS.put(String.class, "text");
    System.out.println(KINDS.get(java.net.InetAddress.class) + KINDS.get(Process.class) + KINDS.get(Runtime.class));
    for (Class<?> c : KINDS.keySet()) {
      System.out.println(c + " " + c.getName() + " " + c.isInterface() + " " + c.isInstance("x"));
    }
    System.out.println(of(java.net.URL.class, null) + of(String.class, "s"));
    Object o = KINDS;
    System.out.println(o.getClass() == java.net.InetAddress.class);
    Class<?> c = java.net.InetAddress.class;
    System.out.println(c == java.net.InetAddress.class && c.equals(java.net.InetAddress.class));
  }
}
