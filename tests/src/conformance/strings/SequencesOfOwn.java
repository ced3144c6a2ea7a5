import java.util.function.IntUnaryOperator;

/** Builders ask sequences of the program's own for their characters, not for their text. */
public class SequencesOfOwn {
  static class Computed implements CharSequence {
    private final IntUnaryOperator characters;
    private final int length;

    Computed(int length, IntUnaryOperator characters) {
      this.length = length;
      this.characters = characters;
    }

    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return (char) characters.applyAsInt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Computed(end - start, i -> characters.applyAsInt(start + i));
    }

    @Override
    public String toString() {
      return new StringBuilder(this).toString();
    }
  }

  record Reversed(CharSequence original) implements CharSequence {
    @Override
    public int length() {
      return original.length();
    }

    @Override
    public char charAt(int index) {
      return original.charAt(length() - 1 - index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Reversed(original.subSequence(length() - end, length() - start));
    }
  }

  public static void main(String[] args) {
    CharSequence letters = new Computed(5, i -> 'a' + i);
    CharSequence back = new Reversed(letters);
    CharSequence none = args.length > 0 ? letters : null;
    System.out.println(letters + " " + letters.subSequence(1, 3) + " " + letters.chars().sum());
    System.out.println(new StringBuilder().append(back).append(none).append("text"));
    System.out.println(new StringBuilder("<>").insert(1, back).append(back, 1, 3));
    System.out.println(new StringBuffer(back.subSequence(0, 2)).append(letters).reverse());
    System.out.println(String.join("-", letters, "z") + "xabcdey".contains(letters));
    System.out.println(back + " is shown by its own text");
  }
}
