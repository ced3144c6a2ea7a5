/**
 * A builder made of a sequence of the program's own asks it for its characters, in a program that
 * asks for capacities too: its toString may be made of such a builder.
 */
public class SequencesInMeasuredBuilders {
  record Letters(char from, int length) implements CharSequence {
    @Override
    public char charAt(int i) {
      return (char) (from + i);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Letters(charAt(start), end - start);
    }

    @Override
    public String toString() {
      return new StringBuilder(this).toString();
    }
  }

  public static void main(String[] args) {
    Letters letters = new Letters('c', 4);
    System.out.println(letters + " " + new StringBuffer(letters.subSequence(1, 3)).reverse());
    StringBuilder builder = new StringBuilder(letters);
    System.out.println(builder.capacity() + " " + builder.append(letters).insert(0, letters));
    CharSequence nothing = args.length > 0 ? "" : null;
    try {
      System.out.println(new StringBuilder(nothing).capacity());
    } catch (NullPointerException e) {
      System.out.println("null is no sequence");
    }
  }
}
