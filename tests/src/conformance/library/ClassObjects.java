import java.util.*;
public class ClassObjects {
  interface Shape { double area(); }
  record Circle(double r) implements Shape { public double area() { return r; } }
  static abstract class Base implements Shape { public String toString() { return getClass().getSimpleName() + ":" + area(); } }
  static class Sq extends Base { public double area() { return 4; } }
  static class Sub extends Sq { }
  enum Color { RED, GREEN { @Override String hex() { return "g"; } }; String hex() { return "x"; } }
  static class Plain { int v; Plain(int v) { this.v = v; } }
  class Inner {}
  public static void main(String[] args) {
    System.out.println(new Sq() + " " + new Sub());
    Object[] all = {1, 2L, 3.0, 4f, 'c', "s", true, (short) 1, (byte) 2, new ArrayList<>(), new HashMap<>(), Color.RED, new Circle(1), new Plain(1), new int[0]};
    for (Object o : all) System.out.println(o.getClass().getSimpleName() + " " + o.getClass().getName());
    System.out.println((Object) Color.GREEN.getClass() == Color.class);
    System.out.println(Color.RED.getClass() == Color.class);
    System.out.println(Color.GREEN.getDeclaringClass() == Color.class);
    System.out.println(Color.GREEN.getDeclaringClass().getSimpleName());
    System.out.println(new Sq().getClass() == Sq.class);
    System.out.println((Object) new Sub().getClass() == Sq.class);
    System.out.println(Sq.class.isInstance(new Sub()) + " " + Shape.class.isInstance(new Circle(2)) + " " + Shape.class.isInstance("x"));
    System.out.println(String.class + " " + int.class + " " + int[].class.getSimpleName() + " " + Shape.class + " " + Circle.class.getName() + " " + String[].class.getName());
    System.out.println(Integer.class.getSimpleName() + " " + void.class + " " + List.class.getName() + " " + Map.Entry.class.getSimpleName());
    System.out.println(new Plain(3).getClass().equals(Plain.class) + " " + Plain.class.getName());
    System.out.println(new ClassObjects().new Inner().getClass().getName());
    Object anon = new Object() { };
    System.out.println(anon.getClass().getName() + " [" + anon.getClass().getSimpleName() + "]");
    System.out.println(Sub.class.getSuperclass().getSimpleName() + " " + Shape.class.isInterface() + " " + Sq.class.isInterface() + " " + Color.class.isEnum() + " " + Circle.class.isRecord() + " " + int[].class.isArray());
    System.out.println(Arrays.toString(Color.class.getEnumConstants()));
    Plain p = new Plain(1);
    System.out.println(p.hashCode() == p.hashCode());
    System.out.println(p.equals(p) + " " + p.equals(new Plain(1)));
    System.out.println(p.toString().equals(p.toString()) + " " + p.toString().startsWith("ClassObjects$Plain@"));
    System.out.println(p.toString().equals("ClassObjects$Plain@" + Integer.toHexString(p.hashCode())));
    System.out.println(System.identityHashCode(p) == p.hashCode());
    System.out.println(System.identityHashCode(null));
    Object o = new Object();
    System.out.println(o.toString().startsWith("java.lang.Object@"));
    System.out.println(o.equals(o) + " " + (o.hashCode() == o.hashCode()));
    Shape s = new Circle(3);
    String kind = s.getClass() == Circle.class ? "circle" : "other";
    System.out.println(kind);
    Map<Class<?>, String> byClass = new HashMap<>();
    byClass.put(String.class, "text"); byClass.put(Integer.class, "number"); byClass.put(Sq.class, "square");
    System.out.println(byClass.get("x".getClass()) + byClass.get(((Object) 5).getClass()) + byClass.get(new Sq().getClass()) + byClass.get(Color.class));
    Class<? extends Shape> k = s.getClass();
    System.out.println(k.getSimpleName() + k.cast(s).area());
    try { Object bad = Sq.class.cast("no"); System.out.println(bad); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    System.out.println(Objects.toString(null) + Objects.hash(1, "a") + Objects.equals(null, null) + Objects.requireNonNullElse(null, "e") + Objects.isNull(o) + Objects.hashCode(null));
    try { Objects.requireNonNull(null, "must"); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { Objects.checkIndex(3, 3); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    System.out.println(Runnable.class.getSimpleName());
  }
}
