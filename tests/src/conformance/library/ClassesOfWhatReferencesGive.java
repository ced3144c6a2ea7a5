/** The class of an array that becomes an object only where a method reference hands it on. */
public class ClassesOfWhatReferencesGive {
  interface OfNumbers { String of(int[] a); }
  interface OfSeveral { String of(int... a); }
  interface OfTwo { String of(int[] a, long[] b); }

  static String kind(Object o) {
    return o.getClass().isArray() ? "array of " + o.getClass().getComponentType() : "no array";
  }
  static String kinds(Object... all) {
    StringBuilder b = new StringBuilder();
    for (Object o : all) {
      b.append(kind(o)).append(';');
    }
    return b.toString();
  }
  static String second(Object kept, Object given) { return kind(kept) + " " + kind(given); }

  public static void main(String[] args) {
    OfNumbers one = ClassesOfWhatReferencesGive::kind;
    System.out.println(one.of(new int[] {1, 2}));
    OfNumbers wrapped = ClassesOfWhatReferencesGive::kinds;
    System.out.println(wrapped.of(new int[] {3}));
    OfSeveral several = ClassesOfWhatReferencesGive::kinds;
    System.out.println(several.of(4, 5, 6));
    OfTwo two = ClassesOfWhatReferencesGive::second;
    System.out.println(two.of(new int[0], new long[1]));
    System.out.println(kind("text"));
  }
}
