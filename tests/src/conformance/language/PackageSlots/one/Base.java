package one;

public class Base {
  public void ask() {
    tell(1);
  }

  void tell(int from) {
    System.out.println("  Base " + from);
  }
}
