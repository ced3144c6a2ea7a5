import java.util.ArrayList;
import java.util.List;

/** Casts that fail out of sight of the source, looked for by the class of their exception alone. */
public class CastFaultsByClass {
  interface Action {
    void run() throws Throwable;
  }

  static void fails(Class<? extends Throwable> expected, Action action) {
    try {
      action.run();
      System.out.println("nothing");
    } catch (Throwable t) {
      System.out.println(expected.isInstance(t) + " " + t.getClass().getSimpleName());
    }
  }

  static class Weight implements Comparable<Weight> {
    final int grams;

    Weight(int grams) {
      this.grams = grams;
    }

    @Override
    public int compareTo(Weight other) {
      return Integer.compare(grams, other.grams);
    }
  }

  @SuppressWarnings("unchecked")
  static int compare(Object a, Object b) {
    return ((Comparable<Object>) a).compareTo(b);
  }

  @SuppressWarnings("unchecked")
  static <T> T as(Object o) {
    return (T) o;
  }

  public static void main(String[] args) {
    fails(ClassCastException.class, () -> compare(new Weight(1), new Object()));
    fails(ClassCastException.class, () -> compare(new Weight(1), "text"));
    fails(ClassCastException.class, () -> compare("text", new Weight(1)));
    fails(ClassCastException.class, () -> compare(new Weight(2), new Weight(1)));
    List<Object> mixed = new ArrayList<>();
    mixed.add("a");
    mixed.add(1);
    List<String> texts = as(mixed);
    fails(ClassCastException.class, () -> texts.get(1).length());
    fails(
        ClassCastException.class,
        () -> {
          for (String s : texts) {
            System.out.println(s);
          }
        });
  }
}
