import java.util.*;

/** Lists whose get and set call the library's, and use what they give. */
public class SuperGetsAndSets {
  static class Linked extends LinkedList<String> {
    @Override
    public String set(int i, String s) {
      System.out.println("set");
      return super.set(i, s + "!");
    }

    @Override
    public String get(int i) {
      System.out.println("get");
      return super.get(i);
    }

    @Override
    public String remove(int i) {
      System.out.println("remove");
      return super.remove(i);
    }

    @Override
    public void add(int i, String s) {
      System.out.println("add");
      super.add(i, s);
    }
  }

  static class Packed extends ArrayList<String> {
    @Override
    public String set(int i, String s) {
      System.out.println("set");
      return super.set(i, s + "!");
    }

    @Override
    public String get(int i) {
      System.out.println("get");
      return super.get(i);
    }
  }

  static void show(List<String> list) {
    System.out.println(list.add("a"));
    list.add(0, "b");
    System.out.println(list.set(1, "c"));
    System.out.println(list.get(1));
    System.out.println(list.remove(0));
    System.out.println(list);
    String old = list.set(0, "z");
    System.out.println(old);
    try {
      list.set(7, "z");
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      list.get(7);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    show(new Linked());
    show(new Packed());
    Linked linked = new Linked();
    linked.add("q");
    System.out.println(linked.set(0, "k") + linked.getFirst());
  }
}
