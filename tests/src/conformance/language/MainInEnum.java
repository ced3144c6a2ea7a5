/** An enum may hold the main method; its constants are made first. */
public enum MainInEnum {
  ONE,
  TWO {
    @Override
    int weight() {
      return 20;
    }
  };

  static {
    System.out.println("static block");
  }

  MainInEnum() {
    System.out.println("constructor " + ordinal());
  }

  int weight() {
    return 10;
  }

  public static void main(String... args) {
    for (MainInEnum m : values()) {
      System.out.println(m + " " + m.weight());
    }
  }
}
