/** Classes on the way up that have no objects and no methods, and so no class in Python. */
public class SuperclassOfUnmade {
  abstract static class Middle implements Runnable {}

  static class Below extends Middle {
    @Override
    public void run() {}
  }

  public static void main(String[] args) {
    Class<?> c = Below.class;
    while (c != Object.class) {
      System.out.println(c.getName() + " " + c + " " + c.isPrimitive());
      c = c.getSuperclass();
    }
    System.out.println(int.class + " " + void.class + " " + int.class.isPrimitive());
  }
}
