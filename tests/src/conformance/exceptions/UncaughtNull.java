/** A null dereference leaves main. */
public class UncaughtNull {
  String name;

  public static void main(String[] args) {
    UncaughtNull u = new UncaughtNull();
    System.out.println(u.name);
    System.out.println(u.name == null);
    System.out.println(u.name.length());
  }
}
