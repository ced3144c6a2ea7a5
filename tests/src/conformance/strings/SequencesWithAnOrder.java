import java.util.List;
import java.util.TreeSet;

/** CharSequence.compare asks two of one class that is Comparable. */
public class SequencesWithAnOrder {
  record Word(String text, int weight) implements CharSequence, Comparable<Word> {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Word(text.substring(start, end), weight);
    }

    @Override
    public int compareTo(Word other) {
      return weight - other.weight;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  record Plain(String text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }
  }

  public static void main(String[] args) {
    Word heavy = new Word("a", 30);
    Word light = new Word("z", 5);
    System.out.println(CharSequence.compare(heavy, light) + " " + CharSequence.compare(heavy, "z"));
    System.out.println(CharSequence.compare(new Plain("c"), new Plain("a")));
    System.out.println(CharSequence.compare(new StringBuilder("ab"), new StringBuilder("abc")));
    TreeSet<CharSequence> sorted = new TreeSet<>(CharSequence::compare);
    sorted.addAll(List.of(heavy, light, new Word("m", 5)));
    System.out.println(sorted.size() + " " + sorted.first());
    try {
      System.out.println(CharSequence.compare(heavy, null));
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
