import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text above U+FFFF in the order of its halves. */
public class SortedSurrogates {
  record W(String text, int n) {}
  public static void main(String[] args) {
    List<W> all = new ArrayList<>();
    String[] t = {"\uFF5E", "\uD83D\uDE00", "z", "\uE000", "\uD83D\uDE01a", "\uD83D", "a\uFFFF", "a\uD800\uDC00", ""};
    for (int i = 0; i < t.length; i++) all.add(new W(t[i], i));
    all.sort(Comparator.comparing(W::text));
    for (W w : all) System.out.print(w.n() + " ");
    all.sort(Comparator.comparing(W::text).reversed());
    for (W w : all) System.out.print(w.n() + " ");
    System.out.println();
  }
}
