/** A null receiver fails after its arguments have been evaluated (JLS 15.12.4). */
public class NullReceivers {
  int id = 1;

  static NullReceivers make(int id) {
    System.out.print("make" + id + " ");
    return id == 0 ? null : new NullReceivers();
  }

  static int arg(int v) {
    System.out.print("arg" + v + " ");
    return v;
  }

  int sum(int a, int b) {
    return id + a + b;
  }

  public static void main(String[] args) {
    System.out.println(make(1).sum(arg(1), arg(2)));
    try {
      System.out.println(make(0).sum(arg(1), arg(2)));
    } catch (NullPointerException e) {
      System.out.println("null after arguments");
    }
  }
}
