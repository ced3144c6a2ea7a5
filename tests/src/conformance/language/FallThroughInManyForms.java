import java.util.*;
public class FallThroughInManyForms {
  enum Op { PUSH, POP, ADD, SUB, HALT }
  static String a(int n) {
    StringBuilder sb = new StringBuilder();
    switch (n) {
      default: sb.append("d"); if (n > 10) break;
      case 0: sb.append("0"); break;
      case 1: for (int i = 0; i < 3; i++) { if (i == 1) continue; sb.append(i); }
      case 2: sb.append("2"); if (n == 1) return sb + "!";
      case 3: try { if (n == 2) throw new RuntimeException("x"); sb.append("3"); } catch (RuntimeException e) { sb.append("c"); break; } finally { sb.append("f"); }
      case 4: case 5: sb.append("45");
    }
    return sb.toString();
  }
  static String b(String s) {
    String r = "";
    switch (s) {
      case "a": r += "a";
      case "Aa": case "BB": r += "coll";
      case "c": r += "c"; break;
      default: r += "none"; 
      case "z": r += "z";
    }
    return r;
  }
  static int c(Op op, int x) {
    int r = x;
    switch (op) {
      case ADD: r += 1;
      case SUB: r -= 5; 
      case PUSH: { r *= 2; if (r > 40) return r; }
      case HALT: break;
      case POP: r = 100;
    }
    return r;
  }
  static String d(int[] xs) {
    String out = "";
    loop:
    for (int x : xs) {
      switch (x % 5) {
        case 0: continue;
        case 1: out += "one ";
        case 2: out += "two ";
          while (x > 0) { x -= 3; if (x == 4) break loop; if (x == 5) continue loop; }
          break;
        case 3: out += "three ";
        default: out += "dflt ";
      }
      out += x + ";";
    }
    return out;
  }
  static int e(int k) {
    int r = 0;
    switch (k) { case 1: while (true) { r++; if (r > 4) break; } case 2: do { r += 10; } while (r < 50); case 3: r += 1000; }
    return r;
  }
  static int f(int k) {
    int x = k;
    switch (x) { case 1: x = 2; case 2: x += 10; case 3: x += 100; default: x += 1000; }
    return x;
  }
  static int g(int i, int j) {
    switch (i) {
      case 0:
        switch (j) { case 0: return 1; case 1: j += 5; case 2: j += 7; break; default: j = -1; }
      case 1: return j * 10;
      case 2: j++;
      default: return j;
    }
  }
  static int h(long v) {
    int r = 0;
    switch ((int) (v % 7)) { case 6: r += 6; case 5: r += 5; case 4: r += 4; break; case 3: r = 3; }
    return r;
  }
  static void duff(int n) {
    int count = 0; int i = n;
    switch (n % 4) {
      case 0: do { count++; i--;
      if (i <= 0) break; } while (true); break;
      case 3: count += 3; case 2: count += 2; case 1: count++;
    }
    System.out.println("duff " + n + " " + count);
  }
  static char vowel(char c) {
    switch (Character.toLowerCase(c)) { case 'a': case 'e': case 'i': case 'o': case 'u': c = '*'; case 'y': return c; default: return '-'; }
  }
  public static void main(String[] args) {
    for (int i = -1; i < 13; i++) System.out.println(i + " " + a(i));
    for (String s : new String[] {"a","Aa","BB","c","q","z",""}) System.out.println(b(s));
    try { b(null); } catch (NullPointerException e) { System.out.println("npe"); }
    for (Op o : Op.values()) System.out.println(o + " " + c(o, 7) + " " + c(o, 30));
    try { c(null, 1); } catch (NullPointerException e) { System.out.println("npe"); }
    System.out.println(d(new int[] {1,2,3,4,5,6,7,8,9,10,11,12,13}));
    System.out.println(d(new int[] {3,4,5,7,22,8}));
    for (int i = 0; i < 5; i++) System.out.println(e(i) + " " + f(i) + " " + duffy(i));
    for (int i = 0; i < 4; i++) for (int j = 0; j < 4; j++) System.out.print(g(i, j) + " ");
    System.out.println();
    for (long l = 0; l < 9; l++) System.out.print(h(l) + " ");
    System.out.println();
    for (int i = 0; i < 9; i++) duff(i);
    for (char c : "HelloY".toCharArray()) System.out.print(vowel(c));
    System.out.println();
  }
  static String duffy(int i) {
    String s = "";
    for (int k = 0; k < 3; k++) {
      switch (i + k) { case 1: s += "1"; continue; case 2: s += "2"; case 3: s += "3"; break; case 4: return s + "R"; default: s += "D"; }
      s += ".";
    }
    return s;
  }
}
