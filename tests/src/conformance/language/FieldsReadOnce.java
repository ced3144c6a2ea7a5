import java.util.Arrays;

/** The array of a compound assignment is read once, before whatever replaces the field. */
public class FieldsReadOnce {
  private int[] counts = {1, 2, 3};
  private int size;
  private static int[] shared = {10, 20, 30};
  private static int calls;
  private FieldsReadOnce other;
  private int total;

  private int grow() {
    int[] old = counts;
    counts = new int[] {100, 200, 300};
    return old[0] + 5;
  }

  private static int swap() {
    calls++;
    shared = new int[] {7, 7, 7};
    return 1;
  }

  private void compounds(int i) {
    int[] before = counts;
    counts[i] += grow();
    System.out.println(Arrays.toString(before) + Arrays.toString(counts));
    int[] old = shared;
    shared[swap()] += swap();
    System.out.println(Arrays.toString(old) + Arrays.toString(shared) + calls);
    shared[i] <<= 2;
    counts[i]++;
    System.out.println(shared[i] + " " + counts[i]);
  }

  private int next() {
    return counts[size++];
  }

  private int previous() {
    return counts[--size];
  }

  private void push(int x) {
    counts[size++] = x;
  }

  private void moveTotal(int by) {
    other.total = total + by;
    other.other.total += other.total;
    other.total = change();
  }

  private int change() {
    FieldsReadOnce old = other;
    other = new FieldsReadOnce();
    old.total++;
    return old.total * 10;
  }

  public static void main(String[] args) {
    FieldsReadOnce f = new FieldsReadOnce();
    f.compounds(1);
    System.out.println(f.next() + " " + f.next() + " " + f.previous() + " " + f.size);
    f.push(4);
    f.push(5);
    try {
      f.push(6);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage() + " " + f.size);
    }
    f.size = 0;
    try {
      f.previous();
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage() + " " + f.size);
    }
    f.other = new FieldsReadOnce();
    f.other.other = f;
    FieldsReadOnce first = f.other;
    f.moveTotal(3);
    System.out.println(f.total + " " + first.total + " " + f.other.total);
    f.counts = null;
    try {
      f.counts[0] += f.grow();
    } catch (NullPointerException e) {
      System.out.println("null " + (f.counts == null));
    }
    f.other = null;
    try {
      f.other.total = f.size / 0;
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    } catch (NullPointerException e) {
      System.out.println("null first");
    }
  }
}
