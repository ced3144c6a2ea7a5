// java: 21
import java.util.*;
public class ResultsAndFaults { 
  sealed interface Result<T> { record Ok<T>(T v) implements Result<T> {} record Err<T>(Exception e) implements Result<T> {} }
  static Result<Integer> parse(String s) { try { return new Result.Ok<>(Integer.parseInt(s)); } catch (NumberFormatException e) { return new Result.Err<>(e); } }
  public static void main(String[] args) { for (String s : List.of("1", "z", "")) { String out = switch (parse(s)) { case Result.Ok<Integer>(Integer v) when v > 0 -> "pos " + v; case Result.Ok<Integer> o -> "ok"; case Result.Err<Integer>(NumberFormatException e) -> "nfe " + e.getMessage(); case Result.Err<Integer> e -> "err"; }; System.out.println(out); }
   var list = new ArrayList<Exception>(); list.add(new IllegalStateException("a")); list.add(new java.io.IOException("b")); for (var e : list) { try { throw e; } catch (RuntimeException r) { System.out.println("rt " + r.getMessage()); } catch (Exception x) { System.out.println("ex " + x.getMessage()); } }
   Object o = new int[]{1, 2}; if (o instanceof int[] arr && arr.length == 2) System.out.println(arr[1]); if (!(o instanceof String str)) { System.out.println("not a string"); } else { System.out.println(str.length()); } 
   int[] a = null; int i = 0; try { a[i++] = i++; } catch (NullPointerException e) { System.out.println(i + " " + e.getMessage()); } int[] b = new int[1]; try { b[i++] = i++ / 0; } catch (ArithmeticException e) { System.out.println(i); } try { b[i++] += 5; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(i + e.getMessage()); } } }
