import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is caught lives on in lambdas, outer variables and loops after its clause. */
public class CaughtOutlives {
  static List<Supplier<String>> all = new ArrayList<>();

  static Exception last(int n) {
    Exception kept = null;
    for (int i = 0; i < n; i++) {
      try {
        if (i % 2 == 0) {
          throw new IllegalStateException("even " + i);
        }
        throw new IllegalArgumentException("odd " + i);
      } catch (IllegalStateException e) {
        all.add(() -> "later " + e.getMessage());
        kept = e;
      } catch (RuntimeException e) {
        kept = new Exception(e);
        e = new RuntimeException("other");
        System.out.println(e.getMessage() + " " + kept.getCause().getMessage());
      }
    }
    return kept;
  }

  static String twice() {
    try {
      throw new RuntimeException("first");
    } catch (RuntimeException e) {
      try {
        throw new RuntimeException("second", e);
      } catch (RuntimeException f) {
        return e.getMessage() + " " + f.getMessage() + " " + (f.getCause() == e);
      }
    }
  }

  public static void main(String[] args) {
    System.out.println(last(4).getMessage());
    System.out.println(last(3).getMessage());
    all.forEach(s -> System.out.println(s.get()));
    System.out.println(twice());
  }
}
