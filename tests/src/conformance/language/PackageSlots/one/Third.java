package one;

import two.Second;

public class Third extends Second {
  public void askThird() {
    tell(3);
  }

  void tell(int from) {
    System.out.println("  Third " + from);
  }
}
