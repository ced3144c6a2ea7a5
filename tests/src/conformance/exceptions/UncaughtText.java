public class UncaughtText { static class Mine extends RuntimeException { @Override public String toString() { return "my own text"; } }
 public static void main(String[] a) { System.out.println("go"); throw new Mine(); } }
