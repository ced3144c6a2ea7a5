package two;

import one.Third;

public class Fourth extends Third {
  public void askFourth() {
    tell(4);
  }

  void tell(int from) {
    System.out.println("  Fourth " + from);
  }
}
