import java.util.*;

/** synchronized blocks and methods with returns, exceptions, loops and null (JLS 14.19). */
public class SynchronizedForms {
  private final Object lock = new Object();
  private int n;
  static int total;

  synchronized int inc() {
    return ++n;
  }

  static synchronized int add(int k) {
    total += k;
    return total;
  }

  int twice() {
    synchronized (lock) {
      synchronized (this) {
        return inc() + inc();
      }
    }
  }

  String find(List<String> l, String x) {
    synchronized (l) {
      for (int i = 0; i < l.size(); i++) {
        synchronized (lock) {
          if (l.get(i).equals(x)) return x + i;
          if (l.get(i).isEmpty()) continue;
          if (l.get(i).equals("stop")) break;
        }
        n++;
      }
      return "none" + n;
    }
  }

  int failing(int v) {
    synchronized (lock) {
      try {
        if (v == 0) throw new IllegalStateException("zero");
        return 10 / (v - 1);
      } catch (ArithmeticException e) {
        return -1;
      } finally {
        n += 100;
      }
    }
  }

  static Object sel(String s) {
    System.out.print(s + " ");
    return s.equals("null") ? null : s;
  }

  public static void main(String[] args) {
    SynchronizedForms f = new SynchronizedForms();
    System.out.println(f.twice() + " " + add(4) + add(5));
    System.out.println(f.find(List.of("a", "", "b"), "b") + f.find(List.of("a", "stop", "q"), "q"));
    for (int v = 0; v < 3; v++)
      try {
        System.out.print(f.failing(v) + " ");
      } catch (IllegalStateException e) {
        System.out.print(e.getMessage() + " ");
      }
    System.out.println(f.n);
    synchronized (sel("lock")) {
      System.out.println("in");
    }
    try {
      synchronized (sel("null")) {
        System.out.println("never");
      }
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    int s = 0;
    for (int i = 0; i < 3; i++)
      synchronized (f) {
        if (i == 1) continue;
        s += i;
      }
    System.out.println(s);
    synchronized (SynchronizedForms.class) {
      total = 1;
    }
    Runnable r =
        () -> {
          synchronized (f) {
            total++;
          }
        };
    r.run();
    System.out.println(total);
    StringBuffer sb = new StringBuffer();
    synchronized (sb) {
      sb.append(1);
      l:
      {
        synchronized (f.lock) {
          if (total > 0) break l;
        }
        sb.append("skipped");
      }
      sb.append(2);
    }
    System.out.println(sb);
  }
}
