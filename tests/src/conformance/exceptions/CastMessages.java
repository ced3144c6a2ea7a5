import java.util.*;
public class CastMessages {
  static class Animal {} static class Dog extends Animal implements Runnable { public void run() {} } interface Fly {} enum Color { RED, GREEN { } } record R(int a) {}
  static Object id(Object o) { return o; }
  interface Act { Object run(); }
  static void t(Act a) { try { System.out.println("ok " + (a.run() != null)); } catch (ClassCastException e) { System.out.println(e.getMessage()); } }
  public static void main(String[] args) {
    t(() -> (Dog) id(new Animal())); t(() -> (Fly) id(new Dog())); t(() -> (Animal) id("s")); t(() -> (String) id(new Dog()));
    t(() -> (Integer) id(1L)); t(() -> (Long) id(1)); t(() -> (Double) id(1)); t(() -> (Character) id('c')); t(() -> (String) id('c')); t(() -> (Byte) id((byte) 1)); t(() -> (Short) id((byte) 1)); t(() -> (Boolean) id(1)); t(() -> (Number) id("x")); t(() -> (Number) id(2.5)); t(() -> (Comparable) id(new int[0]));
    t(() -> (List) id(new HashMap<>())); t(() -> (Map) id(new ArrayList<>())); t(() -> (ArrayList) id(new LinkedList<>())); t(() -> (Runnable) id(new Dog())); t(() -> (Runnable) id(new Animal())); t(() -> (Color) id("RED")); t(() -> (R) id(Color.RED)); t(() -> (Color) id(Color.GREEN)); t(() -> (Object[]) id("x")); t(() -> (int[]) id(new long[1])); t(() -> (String[]) id(new Object[1])); t(() -> (Object[]) id(new String[1])); t(() -> (int[][]) id(new int[1])); t(() -> (Object[]) id(new int[1][1])); t(() -> (Object[]) id(new int[1])); t(() -> (String) id(null)); t(() -> (StringBuilder) id("b")); t(() -> (CharSequence) id(5)); t(() -> (Exception) id(new Error())); t(() -> (Integer[]) id(new Number[0])); t(() -> (Iterable) id(new Animal())); t(() -> (Thread) id(null));
  }
}
