/** StringBuilder: append, insert, delete, reverse, set and bounds. */
public class BuilderOps {
  static StringBuilder trace = new StringBuilder();

  static String hex(int value) {
    StringBuilder sb = new StringBuilder();
    do {
      sb.insert(0, "0123456789abcdef".charAt(value & 15));
      value >>>= 4;
    } while (value != 0);
    return sb.toString();
  }

  static boolean mark(String s, boolean value) {
    trace.append(s).append(value ? '+' : '-');
    return value;
  }

  public static void main(String[] args) {
    StringBuilder sb = new StringBuilder("abc");
    sb.append(1).append('x').append(2.5).append(true).append((String) null).append(10L);
    System.out.println(sb + " " + sb.length());
    sb.setLength(5);
    System.out.println(sb);
    sb.insert(0, "<<").insert(sb.length(), '>').insert(3, 42);
    System.out.println(sb);
    sb.reverse();
    System.out.println(sb.toString());
    sb.deleteCharAt(0).delete(1, 3);
    System.out.println(sb);
    sb.setCharAt(0, 'Z');
    System.out.println(sb.charAt(0) + sb.substring(1) + sb.substring(0, 2));
    sb.replace(0, 2, "replaced");
    System.out.println(sb + " " + sb.indexOf("a") + " " + sb.indexOf("nope"));
    sb.setLength(0);
    System.out.println("[" + sb + "]" + sb.length());
    System.out.println(hex(255) + " " + hex(0) + " " + hex(-1) + " " + hex(0xcafe));
    try {
      sb.charAt(0);
    } catch (IndexOutOfBoundsException e) {
      System.out.println("empty");
    }
    try {
      sb.deleteCharAt(3);
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println("still empty");
    }
    StringBuilder same = sb;
    same.append("shared");
    System.out.println(sb + " " + (same == sb));
    StringBuilder other = new StringBuilder("shared");
    System.out.println(sb.equals(other) + " " + sb.toString().equals(other.toString()));
    sb.append(sb).append(new char[] {'!', '?'}).append(other, 0, 2);
    System.out.println(sb);
    if (mark("a", true) && mark("b", false) || mark("c", true)) {
      mark("d", true);
    }
    System.out.println(trace);
    StringBuilder table = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      for (int j = 1; j <= 3; j++) {
        if (j > 1) {
          table.append(' ');
        }
        table.append(i * j);
      }
      table.append('\n');
    }
    System.out.print(table);
    System.out.println(new StringBuilder().append((Object) null).append(1.5f).append('a' + 1));
    char c = 'k';
    int code = c;
    System.out.println(new StringBuilder().append(c).append(code).append((char) (code + 1)));
  }
}
