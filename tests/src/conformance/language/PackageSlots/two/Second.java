package two;

import one.Base;

public class Second extends Base {
  public void askSecond() {
    tell(2);
  }

  void tell(int from) {
    System.out.println("  Second " + from);
  }
}
