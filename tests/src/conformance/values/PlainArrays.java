import java.util.*;
public class PlainArrays { 
 static <T extends Comparable<T>> void sort(T[] a) { for (int i = 1; i < a.length; i++) { T x = a[i]; int j = i - 1; while (j >= 0 && a[j].compareTo(x) > 0) { a[j + 1] = a[j]; j--; } a[j + 1] = x; } }
 static <T> void swap(T[] a, int i, int j) { T t = a[i]; a[i] = a[j]; a[j] = t; }
 static class Stack<T> { T[] items; int n; @SuppressWarnings("unchecked") Stack() { items = (T[]) new Object[2]; } void push(T t) { if (n == items.length) items = Arrays.copyOf(items, n * 2); items[n++] = t; } T pop() { T t = items[--n]; items[n] = null; return t; } }
 public static void main(String[] x) { Integer[] a = {3, 1, 2}; sort(a); swap(a, 0, 2); System.out.println(Arrays.toString(a)); String[] s = {"b", "a"}; sort(s); System.out.println(String.join(",", s)); Stack<String> st = new Stack<>(); for (int i = 0; i < 5; i++) st.push("s" + i); System.out.println(st.pop() + st.pop());
  int[][] jag = new int[3][]; for (int i = 0; i < 3; i++) { jag[i] = new int[i + 1]; jag[i][i] = i; } System.out.println(Arrays.deepToString(jag)); int[][] cp = jag.clone(); cp[0] = new int[]{9}; cp[1][0] = 7; System.out.println(Arrays.deepToString(jag) + jag[2].clone().length);
  boolean[] f = new boolean[3]; boolean[] g = f.clone(); g[1] = true; System.out.println(Arrays.toString(f) + Arrays.toString(g)); Object[][] e = new Object[0][5]; System.out.println(e.length); int[][][] cube = new int[2][3][]; System.out.println(cube[1].length + " " + cube[1][2]); List<String>[] buckets = new List[2]; buckets[0] = new ArrayList<>(); buckets[0].add("z"); System.out.println(buckets[0] + " " + buckets[1]);
  char[] cs = {'a', 'b'}; char[] ds = cs; ds[0] = 'q'; System.out.println(cs[0] + String.valueOf(cs)); try { int[] nn = null; System.out.println(nn.clone()); } catch (NullPointerException ex) { System.out.println(ex.getMessage()); } 
  Object[] mix = {1, "two", 3.0, 'c', null, new int[]{1}.length}; System.out.println(Arrays.asList(mix)); } }
