import java.util.*;
import java.util.function.*;

/**
 * Object's methods through interfaces, arrays, lambdas, enums and records; equals kept symmetrical
 * or not (JLS 9.2).
 */
public class InterfaceTypedObjects {
  interface Shape {
    double area();
  }

  static class Sq implements Shape {
    double s;

    Sq(double s) {
      this.s = s;
    }

    public double area() {
      return s * s;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Shape x && x.area() == area();
    }

    @Override
    public int hashCode() {
      return Double.hashCode(area());
    }

    @Override
    public String toString() {
      return "Sq" + s;
    }
  }

  record Rect(double a, double b) implements Shape {
    public double area() {
      return a * b;
    }
  }

  enum Unit implements Shape {
    ONE;

    public double area() {
      return 1;
    }
  }

  static class Plain implements Shape, Cloneable {
    int[] data = {1, 2};

    public double area() {
      return 0;
    }

    @Override
    public Plain clone() {
      try {
        Plain p = (Plain) super.clone();
        p.data = data.clone();
        return p;
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static class NoClone {
    Object tryClone() throws CloneNotSupportedException {
      return super.clone();
    }
  }

  static class Deep implements Cloneable {
    Deep next;
    StringBuilder sb = new StringBuilder("s");

    Deep copy() throws CloneNotSupportedException {
      return (Deep) clone();
    }
  }

  static <T> int count(Iterable<? extends T> it, T x) {
    int n = 0;
    for (T t : it) if (Objects.equals(t, x)) n++;
    return n;
  }

  public static void main(String[] args) throws Exception {
    Shape s = new Sq(2), r = new Rect(1, 4), u = Unit.ONE, p = new Plain();
    System.out.println(
        s.equals(r)
            + " "
            + r.equals(s)
            + " "
            + s.toString()
            + r
            + u
            + " "
            + s.hashCode()
            + " "
            + r.equals(new Rect(1, 4))
            + u.equals(Unit.ONE)
            + p.equals(p)
            + p.equals(new Plain())
            + s.equals(null));
    System.out.println(
        s.getClass().getSimpleName()
            + r.getClass().getSimpleName()
            + u.getClass().getSimpleName()
            + (p.getClass() == Plain.class)
            + p.toString().startsWith("InterfaceTypedObjects$Plain@")
            + (p.hashCode() == p.hashCode()));
    Plain q = ((Plain) p).clone();
    q.data[0] = 9;
    System.out.println(((Plain) p).data[0] + " " + q.data[0] + (q.getClass() == p.getClass()));
    try {
      new NoClone().tryClone();
    } catch (CloneNotSupportedException e) {
      System.out.println(e.getMessage());
    }
    Deep d = new Deep();
    d.next = new Deep();
    Deep e = d.copy();
    e.sb.append("x");
    System.out.println(d.sb + " " + (d.next == e.next) + (d != e));
    List<Shape> l = new ArrayList<>(List.of(s, r, u, p));
    System.out.println(
        l.contains(new Sq(2))
            + " "
            + l.indexOf(new Rect(1, 4))
            + l.indexOf(new Sq(1))
            + " "
            + count(l, new Rect(1, 4))
            + " "
            + new HashSet<>(l).size()
            + l.remove(new Sq(1))
            + l.size());
    int[] a = {1};
    Object oa = a;
    System.out.println(
        a.equals(a.clone())
            + " "
            + oa.equals(a)
            + " "
            + (a.hashCode() == oa.hashCode())
            + a.toString().startsWith("[I@")
            + a.getClass().getSimpleName());
    Runnable run = () -> {};
    Object ro = run;
    System.out.println(
        ro.equals(run)
            + " "
            + run.equals(null)
            + (run.hashCode() == ro.hashCode())
            + (run.toString() != null));
    Comparable<String> c = "b";
    CharSequence cs = "b";
    System.out.println(
        c.equals(cs) + " " + cs.hashCode() + c.compareTo("a") + cs.toString().length());
    Supplier<Shape> mk = () -> new Sq(3);
    System.out.println(mk.get().equals(mk.get()) + " " + mk.get().area());
    Object[] os = {1, 1L, "1", '1', 1.0, null, s};
    int same = 0;
    for (Object x : os) for (Object y : os) if (Objects.equals(x, y)) same++;
    System.out.println(same);
  }
}
