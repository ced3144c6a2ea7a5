import java.util.List;

/** {@code throw null} beside nulls that the library refuses without a word. */
public class ThrownNulls {
  static void meet(int how) {
    try {
      if (how == 0) throw null; else if (how == 1) List.of(1, null); else throw (Error) null;
    } catch (NullPointerException e) {
      System.out.println(how + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (int how = 0; how < 3; how++) {
      meet(how);
    }
  }
}
