import java.util.*; import java.util.regex.*; import java.nio.CharBuffer;
/** Matchers see their text as it is now, also where it is a builder or a buffer that has changed. */
public class MatchersOfBuffers { public static void main(String[] a) throws Exception {
  StringBuilder sb = new StringBuilder("aXbXc"); Matcher m = Pattern.compile("X").matcher(sb);
  while (m.find()) { sb.replace(m.start(), m.end(), "--"); m.reset(); }
  System.out.println(sb);
  sb = new StringBuilder("aXbXc"); m = Pattern.compile("X").matcher(sb);
  int from = 0; while (m.find(from)) { sb.replace(m.start(), m.end(), "yyy"); from = 0; }
  System.out.println(sb);
  sb = new StringBuilder("1,2"); m = Pattern.compile("\\d+").matcher(sb);
  m.find(); System.out.println(m.group()); sb.append(",345"); System.out.println(m.find() + m.group()); m.reset(); int n = 0; while (m.find()) n++; System.out.println(n);
  sb.setLength(0); sb.append("777"); m.region(0, 3); System.out.println(m.matches() + m.group());
  sb = new StringBuilder("abc"); m = Pattern.compile("b").matcher(sb); m.find(); sb.setCharAt(1, 'z'); System.out.println(m.group());
  try { m.region(0, 9); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
  CharBuffer cb = CharBuffer.wrap("hello world"); m = Pattern.compile("\\w+").matcher(cb); while (m.find()) System.out.print(m.group() + "|"); cb.get(); m.reset(); m.find(); System.out.println(m.group());
  CharBuffer c2 = CharBuffer.allocate(20); m = Pattern.compile("[a-z]+").matcher(c2); c2.put("abc de"); c2.flip(); m.reset(); while (m.find()) System.out.print(m.group() + m.start()); System.out.println();
  c2.clear(); c2.put("xyz9"); c2.flip(); m.region(0, c2.limit()); System.out.println(m.lookingAt() + " " + m.end() + m.hitEnd());
  m = Pattern.compile("x").matcher(sb); sb.insert(0, "xx"); System.out.println(m.replaceAll("q") + sb);
  sb = new StringBuilder("k=v"); m = Pattern.compile("(\\w)=(\\w)").matcher(sb); if (m.matches()) { sb.setLength(0); sb.append(m.groupCount()); try { System.out.println(m.group(1)); } catch (IndexOutOfBoundsException e) { System.out.println("IOOBE"); } }
} }
