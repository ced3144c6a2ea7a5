import java.util.*;
public class ArrayTypes {
  static String kind(Object o) {
    if (o instanceof int[]) return "ints"; if (o instanceof long[]) return "longs"; if (o instanceof boolean[]) return "booleans"; if (o instanceof double[]) return "doubles"; if (o instanceof byte[]) return "bytes"; if (o instanceof char[]) return "chars";
    if (o instanceof String[]) return "strings"; if (o instanceof Integer[]) return "integers"; if (o instanceof Number[]) return "numbers"; if (o instanceof int[][]) return "matrix"; if (o instanceof Object[]) return "objects " + ((Object[]) o).length; if (o instanceof List) return "list"; if (o instanceof Map) return "map";
    return "other";
  }
  static <T> T[] generic(T... xs) { return xs; }
  public static void main(String[] args) {
    Object[] all = { new int[1], new long[1], new boolean[2], new double[0], new byte[3], new char[1], new String[2], new Integer[]{1}, new Double[1], new int[2][2], new Object[4], new ArrayList<>(), new HashMap<>(), "s", 5, new String[1][1], List.of(1), Arrays.asList(1, 2), "a,b".split(","), List.of("x").toArray(new String[0]), List.of("x").toArray(), args, generic("a", "b"), Arrays.copyOf(new String[]{"q"}, 2), new Integer[2].clone(), new boolean[1].clone(), Arrays.copyOfRange(new Object[3], 1, 2) };
    for (Object o : all) System.out.println(kind(o));
    System.out.println(new int[0].getClass().getName() + " " + new String[0].getClass().getSimpleName() + " " + new int[1][1].getClass().getName() + " " + all.getClass().getName() + " " + int[].class.getName() + " " + boolean[].class.getSimpleName());
    System.out.println((new int[0].getClass() == int[].class) + " " + ((Object) new String[0].getClass() == Object[].class) + " " + ((Object) all[6].getClass() == String[].class));
    String[] a = {"x"}, b = {"x"}; System.out.println(a.equals(b) + " " + a.equals(a) + " " + Arrays.equals(a, b) + " " + Objects.equals(a, b) + " " + a.equals(null));
    Set<Object> set = new HashSet<>(); set.add(a); set.add(b); set.add(a); System.out.println(set.size() + " " + set.contains(b) + " " + set.contains(new String[]{"x"}));
    List<String[]> rows = new ArrayList<>(); rows.add(a); System.out.println(rows.contains(b) + " " + rows.indexOf(a) + " " + rows.contains(a));
    Map<Object, String> m = new HashMap<>(); m.put(a, "a"); m.put(b, "b"); System.out.println(m.get(a) + m.get(b) + m.get(new String[]{"x"}));
    Object[] objs = new String[2]; try { objs[0] = "fine"; objs[1] = 1; } catch (ArrayStoreException e) { System.out.println(e.getMessage() + " " + objs[0]); }
    Number[] ns = new Integer[2]; try { ns[0] = 5; ns[1] = 2.5; } catch (ArrayStoreException e) { System.out.println(e); }
    Object[][] grid = new String[2][2]; try { grid[0][0] = "s"; grid[0] = new Integer[1]; } catch (ArrayStoreException e) { System.out.println(e); }
    try { Object o = new int[2]; long[] l = (long[]) o; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { Object o = new String[2]; Integer[] l = (Integer[]) o; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { Object o = new ArrayList<>(); Object[] l = (Object[]) o; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { Object o = new Object[1]; List<?> l = (List<?>) o; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    Object o = new String[]{"p", "q"}; String[] back = (String[]) o; System.out.println(back.length + back[1]);
    String s = String.valueOf((Object) a); System.out.println(s.startsWith("[Ljava.lang.String;@"));
    System.out.println(a.toString().startsWith("[Ljava") + " " + (a.hashCode() == a.hashCode()));
  }
}
