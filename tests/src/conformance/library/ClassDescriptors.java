import java.util.*;
import java.io.ObjectStreamField;
/** What classes are called in class files, and the fields that streams of objects know by those. */
public class ClassDescriptors {
  static class In {} interface If {} enum En { A { } }
  public static void main(String[] a) {
    for (Class<?> c : new Class<?>[] { int.class, void.class, boolean.class, byte.class, char.class, short.class, long.class, float.class, double.class, String.class, int[].class, String[][].class, In.class, If.class, En.class, Map.Entry.class, ArrayList.class, Integer.class })
      System.out.println(c.descriptorString() + " " + c);
    System.out.println(Integer.class.asSubclass(Number.class) + " " + ArrayList.class.asSubclass(List.class));
    try { String.class.asSubclass(Number.class); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    ObjectStreamField[] fs = { new ObjectStreamField("z", String.class), new ObjectStreamField("b", int.class), new ObjectStreamField("a", long[].class, true), new ObjectStreamField("c", char.class) };
    Arrays.sort(fs);
    for (ObjectStreamField f : fs) System.out.println(f + " " + f.getName() + f.getType() + f.getTypeCode() + f.getTypeString() + f.isPrimitive() + f.isUnshared() + f.getOffset());
  }
}
