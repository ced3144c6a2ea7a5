import java.util.*;
public class MemoryRunsOut { public static void main(String[] a) {
  try { long[] big = new long[Integer.MAX_VALUE]; System.out.println(big.length); } catch (OutOfMemoryError e) { System.out.println("oom " + e.getMessage()); }
  List<int[]> l = new ArrayList<>(); try { while (true) l.add(new int[100000000]); } catch (OutOfMemoryError e) { l = null; System.out.println("oom2 " + e); }
  System.out.println("on"); } }
