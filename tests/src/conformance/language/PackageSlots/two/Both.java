package two;

import one.Open;

public class Both extends Open implements Runnable {
  public void run() {
    tell(6);
    super.tell(7);
  }

  public void tell(int from) {
    System.out.println("  Both " + from);
  }
}
