import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
/** Pairs are joined where text leaves the program, split where it enters, whole for patterns. */
public class SupplementaryInAndOut {
  record P(String name, int n) {}
  enum Mood { HAPPY("😀"), SAD("😢"); final String face; Mood(String f) { face = f; } }
  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream bo = new ByteArrayOutputStream();
    PrintStream ps = new PrintStream(bo, true, "UTF-8");
    ps.print("x😀"); ps.flush();
    System.out.println(bo.size() + " " + bo.toString("UTF-8").length());
    StringWriter sw = new StringWriter(); PrintWriter pw = new PrintWriter(sw);
    pw.printf("%s%n", "😀"); pw.flush();
    System.out.print(sw.toString().length() + sw.toString());
    BufferedReader br = new BufferedReader(new StringReader("😀\nb😁"));
    String line; while ((line = br.readLine()) != null) System.out.println(line + line.length());
    Scanner sc = new Scanner("😀 😁x 3"); System.out.println(sc.next().length() + sc.next() + sc.nextInt());
    DataOutputStream d = new DataOutputStream(bo); bo.reset(); d.writeUTF("é😀"); System.out.println(Arrays.toString(bo.toByteArray()));
    System.out.println(new DataInputStream(new ByteArrayInputStream(bo.toByteArray())).readUTF());
    BufferedReader r2 = new BufferedReader(new InputStreamReader(new ByteArrayInputStream("z😀\nq".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    System.out.println(r2.read() + " " + r2.read() + " " + r2.read() + " " + r2.read());
    System.out.println(new P("😀", 2) + " " + Mood.HAPPY.face + Mood.valueOf("SAD").face);
    Matcher m = Pattern.compile("(\\w)(😀)?").matcher("a😀b😀c");
    while (m.find()) System.out.println(m.start() + "-" + m.end() + " " + m.group(1) + " " + m.group(2) + " " + m.start(2));
    System.out.println(Pattern.compile("\\x{1F600}").matcher("😀").matches() + " " + "x😀y".replaceFirst("\\P{ASCII}", "?"));
    try { throw new IllegalStateException("bad 😀"); } catch (IllegalStateException e) { System.out.println(e.getMessage() + " " + e.getMessage().length() + e); }
    StringBuilder sb = new StringBuilder();
    for (int cp = 0x1F600; cp < 0x1F604; cp++) sb.appendCodePoint(cp).append(',');
    System.out.println(sb);
    Set<Character> cs = new TreeSet<>(); for (char c : "😀😁".toCharArray()) cs.add(c);
    System.out.println(cs.size());
    String text = """
        He said "😀"
          and left.
        """;
    System.out.print(text + text.length() + text.lines().count());
    String[] xs = {"😁", "\uFFFD", "z", "😀"}; Arrays.sort(xs); System.out.println(Arrays.toString(xs));
    System.out.println("😀".equals("\uD83D\uDE00") + " " + ("😀" == "\uD83D" + "\uDE00") + " " + "😀".equalsIgnoreCase("😀") + "😀".compareToIgnoreCase("😁"));
    System.err.println("err 😀");
    Path p = Files.createTempFile("e", ".txt");
    Files.writeString(p, "one 😀\ntwo"); System.out.println(Files.readString(p).length() + " " + Files.readAllLines(p) + Files.size(p));
    try (FileWriter w = new FileWriter(p.toFile())) { for (char c : "q😀".toCharArray()) w.write(c); }
    System.out.println(Files.size(p) + Files.readString(p));
    Files.delete(p);
    System.out.println(json("\"a\\ud83d\\ude00b\\u00e9\""));
  }
  static String json(String s) { StringBuilder o = new StringBuilder(); for (int i = 1; i < s.length() - 1; i++) { char c = s.charAt(i); if (c == '\\' && s.charAt(i + 1) == 'u') { o.append((char) Integer.parseInt(s.substring(i + 2, i + 6), 16)); i += 5; } else o.append(c); } return o.toString(); }
}
