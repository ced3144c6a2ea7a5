/** Record as a class: what records extend, asked of and tested for. */
public class RecordsSuperclass {
  interface Named {}

  record Point(int x, int y) {}

  record Name(String text) implements Named {}

  static int distance(Class<?> from, Class<?> to) {
    int steps = 0;
    for (Class<?> c = from; c != null; c = c.getSuperclass()) {
      if (c == to) {
        return steps;
      }
      steps++;
    }
    return -1;
  }

  public static void main(String[] args) {
    System.out.println(distance(Point.class, Record.class) + " " + distance(Name.class, Object.class));
    System.out.println(Record.class.getName() + ", " + Name.class.getSuperclass());
    Object[] objects = {new Point(1, 2), "text", new Name("n")};
    for (Object o : objects) {
      System.out.println(Record.class.isInstance(o) + " " + (o instanceof Record));
    }
    System.out.println(Record.class.isAssignableFrom(Name.class));
    Record r = new Name("same");
    System.out.println(r + " " + r.equals(new Name("same")) + " " + r.getClass().isRecord());
  }
}
