import java.util.*;
public class TokensOfOtherDelimiters {
  public static void main(String[] a) {
    StringTokenizer s = new StringTokenizer("this is,a interesting,sentence of small, words", ",");
    while (s.hasMoreTokens()) { System.out.print("[" + s.nextToken() + "]"); if (s.hasMoreTokens()) System.out.print("{" + s.nextToken(" ") + "}"); if (s.hasMoreTokens()) System.out.print("(" + s.nextToken(",") + ")" + s.countTokens()); }
    System.out.println();
    StringTokenizer t = new StringTokenizer("abcd efg", "abc", true);
    t.hasMoreTokens(); System.out.print(t.nextToken("bc") + "|"); t.hasMoreTokens(); System.out.print(t.nextToken() + "|"); System.out.print(t.nextToken(" ef") + "|"); t.hasMoreTokens(); System.out.println(t.nextToken(" "));
    Enumeration<Object> e = new StringTokenizer("a b c"); while (e.hasMoreElements()) System.out.print(e.nextElement() + ";"); System.out.println();
    StringTokenizer n = new StringTokenizer("x y"); try { n.nextToken(null); } catch (NullPointerException x) { System.out.println("null"); }
    StringTokenizer d = new StringTokenizer("x,y", null); try { d.hasMoreTokens(); } catch (NullPointerException x) { System.out.println("null"); }
    StringTokenizer q = new StringTokenizer("  "); System.out.println(q.countTokens() + " " + q.hasMoreElements()); try { q.nextToken(); } catch (NoSuchElementException x) { System.out.println(x); }
    System.out.println(new StringTokenizer("a\tb\nc d\fe").countTokens() + " " + new StringTokenizer("abc", "").nextToken());
  }
}
