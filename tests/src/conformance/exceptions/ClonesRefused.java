import java.util.*;
/** Objects that are not Cloneable refuse to be copied, by the name of their class. */
public class ClonesRefused {
  static abstract class Base { Object copy() throws CloneNotSupportedException { return this.clone(); } Object copy2() throws CloneNotSupportedException { return clone(); } }
  static class A extends Base { @Override public Object clone() throws CloneNotSupportedException { return super.clone(); } }
  static class B extends Base { int v = 3; }
  static class C extends Base implements Cloneable { int v = 4; @Override public Object clone() throws CloneNotSupportedException { return super.clone(); } }
  static class D extends Base implements Cloneable { int v = 5; }
  static class E extends B implements Cloneable { }
  interface CopyAble extends Cloneable { } static class F extends Base implements CopyAble { int w = 6; }
  static class Alone { int q = 1; Alone dup() { try { return (Alone) clone(); } catch (CloneNotSupportedException e) { System.out.println("refused " + e.getMessage()); return null; } } }
  static class Yes extends Alone implements Cloneable { }
  enum En { X; Object c() throws CloneNotSupportedException { return clone(); } }
  record R(int a) { Object c() throws CloneNotSupportedException { return clone(); } }
  static void t(String n, Base b) { try { Object o = b.copy(); System.out.println(n + " " + (o != b) + (o.getClass() == b.getClass())); } catch (Exception e) { System.out.println(n + " " + e); } try { b.copy2(); System.out.println("2"); } catch (CloneNotSupportedException e) { System.out.println("cns " + e.getMessage()); } }
  public static void main(String[] args) throws Exception {
    t("A", new A()); t("B", new B()); t("C", new C()); t("D", new D()); t("E", new E()); t("F", new F());
    System.out.println(new Alone().dup()); System.out.println(new Yes().dup().q);
    try { new R(1).c(); } catch (CloneNotSupportedException e) { System.out.println(e.getMessage()); }
    try { En.X.c(); } catch (CloneNotSupportedException e) { System.out.println(e.getMessage()); }
    Base anon = new Base() { int k = 9; };
    t("anon", anon);
    t("anon2", new D() { int z = 1; });
  }
}
