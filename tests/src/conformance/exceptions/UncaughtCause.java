public class UncaughtCause { static class Mine extends RuntimeException { Mine(String m, Throwable t) { super(m, t); } }
 public static void main(String[] a) { try { Object o = null; o.hashCode(); } catch (NullPointerException e) { throw new Mine("outer: " + e.getMessage(), e); } } }
