import java.io.*;
import java.util.*;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
/** What object streams make of classes: constructors, hooks, parents that are not written, one object twice. */
public class ObjectStreamRules {
  static byte[] bytes(Object... os) throws IOException {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (ObjectOutputStream o = new ObjectOutputStream(b)) { for (Object x : os) o.writeObject(x); }
    return b.toByteArray();
  }
  static ObjectInputStream in(byte[] b) throws IOException { return new ObjectInputStream(new ByteArrayInputStream(b)); }
  @SuppressWarnings("unchecked") static <T> T copy(T x) throws Exception { return (T) in(bytes(x)).readObject(); }
  static class Base { int base = 7; Base() { System.out.println("Base()"); } }
  static class Derived extends Base implements Serializable {
    private static final long serialVersionUID = 1L;
    String name; transient int cache = 5; transient String note = "n"; final int fin; static int count = 9;
    Derived(String n, int f) { name = n; fin = f; base = 70; System.out.println("Derived()"); }
    public String toString() { return name + " " + cache + " " + note + " " + fin + " " + base; }
  }
  static class NoCtor { int v; NoCtor(int v) { this.v = v; } }
  static class BadChild extends NoCtor implements Serializable { BadChild() { super(3); } }
  static class Singleton implements Serializable {
    static final Singleton ONE = new Singleton(); int k = 3;
    private Object readResolve() { return ONE; }
  }
  static class Period2 implements Serializable {
    final int a, b; Period2(int a, int b) { if (a > b) throw new IllegalArgumentException(a + ">" + b); this.a = a; this.b = b; }
    private Object writeReplace() { return new Proxy(this); }
    private void readObject(ObjectInputStream s) throws InvalidObjectException { throw new InvalidObjectException("proxy required"); }
    public String toString() { return a + ".." + b; }
    static class Proxy implements Serializable { int a, b; Proxy(Period2 p) { a = p.a; b = p.b; } private Object readResolve() { return new Period2(a, b); } }
  }
  static class Ext implements Externalizable {
    String s; int n; double[] d;
    public Ext() { System.out.println("Ext()"); }
    Ext(String s, int n) { this.s = s; this.n = n; d = new double[] {1, 2}; }
    public void writeExternal(ObjectOutput out) throws IOException { out.writeUTF(s); out.writeInt(n); out.writeObject(d); out.writeBoolean(true); out.writeLong(1L << 40); out.writeDouble(1.5); out.writeChar('q'); out.write(new byte[] {1, 2}); }
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException { s = in.readUTF(); n = in.readInt(); d = (double[]) in.readObject(); System.out.println(in.readBoolean() + " " + in.readLong() + " " + in.readDouble() + " " + in.readChar()); byte[] b = new byte[2]; in.readFully(b); System.out.println(b[1]); }
    public String toString() { return s + n + Arrays.toString(d); }
  }
  static class Node implements Serializable { String v; Node next, prev; Node(String v) { this.v = v; } }
  static class Custom implements Serializable {
    int[] data = {1, 2, 3}; transient int sum; Map<String, List<Integer>> m = new TreeMap<>();
    private void writeObject(ObjectOutputStream o) throws IOException { o.defaultWriteObject(); o.writeInt(data.length); o.writeObject("extra"); }
    private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException { i.defaultReadObject(); System.out.println(i.readInt() + " " + i.readObject()); for (int d : data) sum += d; }
  }
  static class Holder implements Serializable { Object o; Holder(Object o) { this.o = o; } }
  static class Plain { }
  enum Color { RED { String hex() { return "f00"; } }, BLUE; String hex() { return "00f"; } }
  record Point(int x, int y) implements Serializable {}
  static class Outer implements Serializable { int o = 4; class Inner implements Serializable { int i = 5; int sum() { return o + i; } } }
  static class MyEx extends Exception { final int code; transient String t = "t"; MyEx(String m, int c, Throwable cause) { super(m, cause); code = c; } }
  static abstract class A1 implements Serializable { int a1 = 1; transient int ta = 2; }
  static class B1 extends A1 { int b1 = 3; char ch = 'x'; float f = 1.5f; byte by = 3; short sh = 4; boolean z = true; long l = 5; Integer boxed = 300; Character cc = 'y'; }
  public static void main(String[] args) throws Exception {
    System.out.println(copy(new Derived("d", 4)));
    try { copy(new BadChild()); } catch (Exception e) { System.out.println(e); }
    System.out.println(copy(Singleton.ONE) == Singleton.ONE);
    System.out.println(copy(new Period2(1, 2)));
    System.out.println(copy(new Ext("s", 5)));
    Node a = new Node("a"), b = new Node("b"); a.next = b; b.prev = a; a.prev = a;
    Node c = copy(a); System.out.println(c.v + c.next.v + (c.next.prev == c) + (c.prev == c) + (c != a));
    Custom cu = new Custom(); cu.m.put("k", new ArrayList<>(List.of(1, 2))); Custom cc = copy(cu); System.out.println(cc.sum + " " + cc.m);
    try { bytes(new Holder(new Plain())); } catch (NotSerializableException e) { System.out.println(e); }
    try { bytes(new Holder(new ArrayList<>(List.of(new Plain())))); } catch (NotSerializableException e) { System.out.println(e.getMessage()); }
    try { bytes(new Holder(new Plain[] {new Plain()})); } catch (NotSerializableException e) { System.out.println(e.getMessage()); }
    System.out.println(copy(Color.RED) == Color.RED); System.out.println(copy(new Color[] {Color.BLUE, Color.RED})[1].hex());
    System.out.println(copy(EnumSet.allOf(Color.class)) + " " + copy(new EnumMap<>(Map.of(Color.RED, 1))));
    System.out.println(copy(new Point(1, 2)));
    Outer o = new Outer(); o.o = 10; Outer.Inner inn = o.new Inner(); inn.i = 20; System.out.println(copy(inn).sum());
    MyEx me = copy(new MyEx("m", 5, new RuntimeException("c"))); System.out.println(me + " " + me.code + " " + me.t + " " + me.getCause());
    B1 bb = copy(new B1()); System.out.println(bb.a1 + " " + bb.ta + " " + bb.b1 + bb.ch + bb.f + bb.by + bb.sh + bb.z + bb.l + bb.boxed + bb.cc);
    ObjectInputStream i = in(bytes("a", 1, 2L, 'c', 1.5, true, null, "a", new int[] {1}, new String[] {"q", null}));
    while (true) { try { Object x = i.readObject(); System.out.println(x instanceof int[] ia ? Arrays.toString(ia) : x instanceof String[] sa ? Arrays.toString(sa) : x); } catch (EOFException e) { System.out.println("EOF " + e.getMessage()); break; } }
    ByteArrayOutputStream bo = new ByteArrayOutputStream(); ObjectOutputStream oo = new ObjectOutputStream(bo);
    int[] arr = {1}; oo.writeObject(arr); arr[0] = 2; oo.writeObject(arr); oo.reset(); oo.writeObject(arr); arr[0] = 3; oo.writeUnshared(arr); oo.writeInt(77); oo.writeUTF("u"); oo.flush(); oo.close();
    i = in(bo.toByteArray()); int[] r1 = (int[]) i.readObject(), r2 = (int[]) i.readObject(), r3 = (int[]) i.readObject(), r4 = (int[]) i.readUnshared(); System.out.println(r1[0] + " " + r2[0] + " " + r3[0] + " " + r4[0] + (r1 == r2) + (r2 == r3));
    try { i.readObject(); } catch (OptionalDataException e) { System.out.println("opt " + "x"); }
    System.out.println(i.readInt() + i.readUTF() + i.available() + i.read());
    try { i.readInt(); } catch (EOFException e) { System.out.println("eof"); }
    i = in(bytes("x")); try { i.readInt(); } catch (Exception e) { System.out.println(e); } System.out.println(i.readObject());
    try { Integer w = (Integer) in(bytes("s")).readObject(); } catch (ClassCastException e) { System.out.println("cce"); }
    byte[] cut = bytes(new Derived("d", 3)); try { in(Arrays.copyOf(cut, cut.length - 3)).readObject(); } catch (EOFException e) { System.out.println("cut"); }
    cut[5] = 99; cut[4] = 0x10; try { in(cut).readObject(); } catch (StreamCorruptedException e) { System.out.println(e.getMessage()); }
    ObjectOutputStream cl = new ObjectOutputStream(new ByteArrayOutputStream()); cl.close(); 
    try { cl.defaultWriteObject(); } catch (Exception e) { System.out.println(e); }
    try { in(bytes("x")).defaultReadObject(); } catch (Exception e) { System.out.println(e); }
    System.out.println(copy(TimeUnit.DAYS) + " " + copy(Thread.State.NEW));
    Object[] mixed = copy(new Object[] {1, "a", new int[][] {{1}, {2, 3}}, List.of(1), Map.of("k", 'c'), null, 2.5f, (byte) 3, new Date(0)}); System.out.println(Arrays.deepToString(mixed).replace(new Date(0).toString(), "D"));
    System.out.println(copy(new ArrayList<>(Arrays.asList(new Point(3, 4), null))));
    System.out.println(copy(ChronoUnit.DAYS));
  }
}
