import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lists of the program's own that are copied when they are written. */
public class OwnCopyOnWriteLists {
  static class Told extends CopyOnWriteArrayList<Integer> {
    Told() {}

    Told(Collection<Integer> all) {
      super(all);
    }

    @Override
    public int size() {
      System.out.print("size ");
      return super.size();
    }

    @Override
    public boolean contains(Object o) {
      System.out.print("contains ");
      return super.contains(o);
    }

    @Override
    public boolean add(Integer x) {
      System.out.print("add ");
      return super.add(x);
    }

    @Override
    public Integer set(int i, Integer x) {
      System.out.print("set ");
      return super.set(i, x);
    }

    @Override
    public Integer remove(int i) {
      System.out.print("remove ");
      return super.remove(i);
    }

    int twice() {
      return 2 * super.size();
    }
  }

  static void through(List<Integer> list) {
    list.add(4);
    for (int x : list) {
      if (x < 3) {
        list.add(x + 10);
      }
    }
    System.out.println(list + " " + list.contains(4) + " " + list.remove((Object) 4));
    Collections.swap(list, 0, 1);
    System.out.println(list.get(0) + " " + list.indexOf(2) + " " + new ArrayList<>(list));
  }

  static void outside(List<Integer> list) {
    try {
      System.out.println(list.get(3));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      list.set(-1, 2);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      list.add(9, 2);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    Told told = new Told();
    told.add(1);
    told.add(2);
    CopyOnWriteArrayList<Integer> base = told;
    System.out.println(base.contains(1) + " " + base.size() + " " + told.twice());
    System.out.println(base.set(0, 3) + " " + base.remove(1) + " " + base.addIfAbsent(3) + told);
    told.add(6);
    through(told);
    through(new Told(List.of(1, 2, 3)));
    through(new CopyOnWriteArrayList<>(List.of(1, 2, 3)));
    outside(new CopyOnWriteArrayList<>(List.of(1, 2, 3)));
  }
}
