public class TryCatch {
  static int parse(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static int ratio(int a, int b) {
    int result = 0;
    try {
      result = a / b;
      System.out.println("divided");
    } catch (ArithmeticException e) {
      System.out.println("by zero");
    }
    return result;
  }

  static void open(String name) {
    try {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("no name");
      }
      if (name.equals("x")) {
        throw new IllegalStateException("x");
      }
      System.out.println(name);
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.out.println("failed: " + e.getMessage());
    }
  }

  static void convert(String name) {
    try {
      open(name);
    } catch (RuntimeException e) {
      throw new IllegalStateException("cannot open", e);
    }
  }

  public static void main(String[] args) {
    System.out.println(parse("12"));
    System.out.println(ratio(7, 0));
    open("");
    convert("y");
  }
}
