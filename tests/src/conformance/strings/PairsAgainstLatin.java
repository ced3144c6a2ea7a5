/** Without regard to case, pairs of surrogates are compared by halves where the other is Latin-1. */
public class PairsAgainstLatin {
  public static void main(String[] args) {
    String[] all = {"\ud83d\ude00", "hello", "", "\u0416x", "\ud801\udc00", "\ud801\udc28", "\u00e9\u00ff", "\ud83d\ude00a", "\uffee"};
    for (String a : all) {
      for (String b : all) System.out.print(a.compareToIgnoreCase(b) + " ");
      System.out.println();
    }
  }
}
