/** Static fields with the names that Python's methods give their object and their class. */
public class FieldNamedSelf {
  static int self = 4;
  static String cls = "c";

  int self() {
    return self * 10;
  }

  public static void main(String[] args) {
    self += new FieldNamedSelf().self();
    System.out.println(self + cls);
    int local = self;
    self = 1;
    System.out.println(local + " " + self);
  }
}
