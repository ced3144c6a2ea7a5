/** Each method of StringBuilder and StringBuffer. */
public class BuilderEveryMethod {
  public static void main(String[] args) {
    StringBuilder b = new StringBuilder();
    b.append(1)
        .append('c')
        .append("s")
        .append(2L)
        .append(1.5)
        .append(2.5f)
        .append(true)
        .append((Object) null)
        .append((String) null)
        .append(new char[] {'x', 'y'})
        .append(new char[] {'1', '2', '3'}, 1, 2)
        .append("sub", 1, 3)
        .append(new StringBuilder("in"))
        .appendCodePoint(66);
    System.out.println(
        b
            + " "
            + b.length()
            + " "
            + b.charAt(3)
            + " "
            + b.indexOf("s")
            + " "
            + b.indexOf("s", 3)
            + " "
            + b.lastIndexOf("n")
            + " "
            + b.lastIndexOf("n", 20)
            + " "
            + b.indexOf("zz"));
    b.setLength(5);
    System.out.println(b + "|" + b.length());
    b.setLength(7);
    System.out.println((int) b.charAt(6) + " " + b.length());
    b.setLength(0);
    System.out.println("[" + b + "]" + b.isEmpty());
    b.append("hello world");
    b.insert(0, "X")
        .insert(3, 42)
        .insert(b.length(), '!')
        .insert(1, true)
        .insert(0, 1.5)
        .insert(2, new char[] {'a', 'b'})
        .insert(0, (String) null);
    System.out.println(b);
    b.reverse();
    System.out.println(b);
    b.reverse().delete(0, 4).deleteCharAt(0).replace(0, 3, "<>").setCharAt(0, '#');
    System.out.println(
        b + " " + b.substring(5) + " " + b.substring(2, 6) + " " + b.subSequence(0, 2));
    b.delete(2, 100);
    System.out.println(b);
    b.replace(0, 50, "all");
    System.out.println(b);
    System.out.println(
        new StringBuilder("abc").compareTo(new StringBuilder("abd"))
            + " "
            + new StringBuilder("abc").equals(new StringBuilder("abc"))
            + " "
            + "abc".contentEquals(new StringBuilder("abc"))
            + " "
            + new StringBuilder("abc").chars().sum()
            + " "
            + new StringBuilder("abc").codePointAt(1));
    char[] dst = new char[3];
    new StringBuilder("abcdef").getChars(2, 5, dst, 0);
    System.out.println(new String(dst));
    StringBuffer f = new StringBuffer("buffer");
    f.append(1).insert(0, "my ").reverse();
    System.out.println(f + " " + f.length() + " " + f.indexOf("r"));
    StringBuilder same = b.append("!");
    System.out.println(same == b);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      if (lines.length() > 0) lines.append(", ");
      lines.append(i * i);
    }
    System.out.println(lines);
    StringBuilder pal = new StringBuilder("A man a plan");
    for (int i = pal.length() - 1; i >= 0; i--) {
      if (pal.charAt(i) == ' ') pal.deleteCharAt(i);
      else pal.setCharAt(i, Character.toLowerCase(pal.charAt(i)));
    }
    System.out.println(pal);
    StringBuilder big = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      big.append((char) ('a' + i % 26));
      if (i % 3 == 0) big.setLength(big.length() - 1);
    }
    int h = 0;
    for (int i = 0; i < big.length(); i++) h = h * 31 + big.charAt(i);
    System.out.println(big.length() + " " + h + " " + big.toString().hashCode());
    CharSequence cs = b;
    System.out.println(cs.length() + " " + cs.charAt(0) + " " + cs.subSequence(0, 2) + " " + cs);
    StringBuilder cap = new StringBuilder();
    System.out.print(cap.capacity() + " ");
    cap.append("12345678901234567");
    System.out.print(cap.capacity() + " ");
    cap.ensureCapacity(50);
    System.out.print(cap.capacity() + " ");
    cap.ensureCapacity(200);
    System.out.print(cap.capacity() + " ");
    cap.trimToSize();
    System.out.println(
        cap.capacity()
            + " "
            + new StringBuilder("abc").capacity()
            + " "
            + new StringBuilder(5).capacity()
            + " "
            + cap.length());
  }
}
