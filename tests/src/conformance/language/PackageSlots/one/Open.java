package one;

import two.Second;

public class Open extends Second {
  public void askOpen() {
    tell(5);
  }

  public void tell(int from) {
    System.out.println("  Open " + from);
  }
}
