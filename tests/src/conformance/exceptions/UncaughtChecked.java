/** A checked exception of the program's own leaves main. */
public class UncaughtChecked {
  static class OutOfPaper extends Exception {
    OutOfPaper(int tray) {
      super("tray " + tray + " is empty");
    }
  }

  static int sheets = 3;

  static void print(int tray) throws OutOfPaper {
    if (sheets-- == 0) {
      throw new OutOfPaper(tray);
    }
    System.out.println("page from " + tray);
  }

  public static void main(String[] args) throws OutOfPaper {
    try {
      for (int i = 0; i < 3; i++) {
        print(1);
      }
      print(2);
    } finally {
      System.out.println("sheets " + sheets);
    }
  }
}
