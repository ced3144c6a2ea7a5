import java.util.*;
public class ArrayRecord { record Row(int id, String[] cells) {} record Bits(boolean[] b) {}
 public static void main(String[] x) { String[] c = {"a"}; System.out.println(new Row(1, c).equals(new Row(1, c)) + " " + new Row(1, c).equals(new Row(1, new String[]{"a"})) + " " + new Bits(new boolean[1]).equals(new Bits(new boolean[1]))); 
  Map<Row, Integer> m = new HashMap<>(); Row r = new Row(2, c); m.put(r, 5); System.out.println(m.get(r) + " " + m.get(new Row(2, c)) + " " + m.get(new Row(2, new String[]{"a"}))); } }
