/** A variable that is null behind the very expression that used it. */
public class FieldsClearedByTheirOwnCall {
  static class Node {
    int size;

    void unlink(FieldsClearedByTheirOwnCall list) {
      list.current = null;
    }
  }

  private Node current = new Node();
  private int[] numbers = {1, 2};
  private FieldsClearedByTheirOwnCall next;

  int clear() {
    current = null;
    numbers = null;
    return 0;
  }

  static String cleared(String s) {
    boolean same = s.equals(s = null);
    return same + " " + s;
  }

  public static void main(String[] args) {
    FieldsClearedByTheirOwnCall a = new FieldsClearedByTheirOwnCall();
    a.current.unlink(a);
    System.out.println("call: " + a.current);
    a.current = new Node();
    a.current.size = a.clear();
    System.out.println("field: " + a.current);
    a.numbers = new int[] {3};
    a.numbers[0] = a.clear();
    System.out.println("element: " + a.numbers);
    a.numbers = new int[] {4};
    int read = a.numbers[a.clear()];
    System.out.println("index: " + read + " " + a.numbers);
    System.out.println("argument: " + cleared("x"));
    a.next = a;
    a.next.next = null;
    System.out.println("itself: " + a.next);
  }
}
