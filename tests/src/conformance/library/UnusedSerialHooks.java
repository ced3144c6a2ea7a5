import java.io.*;
/** How an exception would be written and read, in a program that does neither. */
public class UnusedSerialHooks {
  static class X extends Exception {
    private Exception ex;
    X(String m, Exception e) { super(m); ex = e; }
    private static final ObjectStreamField[] serialPersistentFields = { new ObjectStreamField("ex", Exception.class) };
    private void writeObject(ObjectOutputStream out) throws IOException {
      ObjectOutputStream.PutField f = out.putFields(); f.put("ex", ex); out.writeFields(); }
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      ObjectInputStream.GetField f = in.readFields(); ex = (Exception) f.get("ex", null); }
  }
  public static void main(String[] a) throws Exception {
    try { throw new X("m", new Exception("q")); } catch (X e) { System.out.println(e + " " + e.ex); }
  }
}
