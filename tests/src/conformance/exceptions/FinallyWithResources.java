/** A finally block that holds a try with resources and jumps away: its copies keep locals in different slots. */
public class FinallyWithResources {
  record Res(String id, int fails, StringBuilder log) implements AutoCloseable {
    Res { log.append('(').append(id); if (fails == 1) throw new IllegalArgumentException("8"); }
    @Override public void close() throws Exception { log.append(id).append(')'); if (fails == 2) throw new Exception("6"); }
  }
  static String corner(int p, int q) throws Exception {
    StringBuilder log = new StringBuilder();
    int x = p;
    b47: {
      try {
        log.append(p);
        if (q == 1) break b47;
        if (q == 2) throw new IllegalStateException("s" + x);
        if (q == 3) throw new ArithmeticException("s" + x);
      } catch (ArithmeticException e52) {
        if (p > 0) break b47;
        log.append(e52.getMessage());
      } finally {
        try (Res r55 = p > 2 ? null : new Res("r55", p, log)) {
          if ((p + p) % 3 == 0) break b47;
          if (p == 1) throw new Exception("x");
        } catch (Throwable e56) {
          log.append(p);
        } finally {
          if ((x & 1) != 0) break b47;
          if (log.length() % 4 == 1) return "r" + x++;
        }
        log.append('i');
      }
    }
    return log.toString() + x;
  }
  public static void main(String[] args) {
    for (int p = 0; p < 5; p++) for (int q = 0; q < 4; q++) {
      try { System.out.println(corner(p, q)); } catch (Exception e) { System.out.println(e); }
    }
  }
}
