public class UncaughtCast { static class A {} static class B extends A { int x = 3; } static A make() { return new A(); }
 public static void main(String[] a) { System.out.println("go"); B b = (B) make(); System.out.println(b.x); } }
