/** A machine whose operations have names. */
public class NamedOperations {
  static final int PUSH = 0;
  static final int ADD = 1;
  static final int PRINT = 2;
  static final int HALT = 3;

  private final int[] stack = new int[8];
  private int size;

  static String name(int operation) {
    switch (operation) {
      case PUSH:
        return "push";
      case ADD:
        return "add";
      case PRINT:
        return "print";
      default:
        return "halt";
    }
  }

  static boolean isLast(int operation) {
    switch (operation) {
      case PUSH, ADD:
        System.out.println("goes on");
        return false;
      case HALT:
        return true;
    }
    return false;
  }

  public static void main(String[] args) {
    System.out.println(name(ADD));
    System.out.println(isLast(HALT));
  }
}
