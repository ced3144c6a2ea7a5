// java: 17
/**
 * Record as a type: instanceof Record, in collections of objects, beside other kinds (JLS 8.10).
 */
public class RecordsByTheirKind {
  interface Shape {}

  record Dot(int x) implements Shape {}

  record Empty() {}

  static class Plain implements Shape {
    @Override
    public String toString() {
      return "plain";
    }
  }

  enum Colour implements Shape {
    RED
  }

  static String kind(Object o) {
    if (o instanceof Record r) return "record " + r + " " + r.equals(new Dot(1));
    if (o instanceof Enum<?> e) return "enum " + e.name();
    return o instanceof Shape ? "shape " + o : "other " + o;
  }

  static int count(Record... all) {
    return all.length;
  }

  public static void main(String[] args) {
    for (Object o :
        new Object[] {
          new Dot(1),
          new Dot(2),
          new Empty(),
          new Plain(),
          Colour.RED,
          "s",
          2.5,
          7,
          null,
          new int[0].length
        }) System.out.println(kind(o));
    Record r = new Dot(5);
    System.out.println(
        r.hashCode()
            + " "
            + r.toString().length()
            + " "
            + count(r, new Empty())
            + (r instanceof Dot d && d.x() == 5));
    try {
      Object o = 4;
      Record x = (Record) o;
      System.out.println("never");
    } catch (ClassCastException e) {
      System.out.println("no record");
    }
  }
}
