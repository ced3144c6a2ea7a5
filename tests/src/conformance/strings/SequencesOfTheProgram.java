import java.util.*;
public class SequencesOfTheProgram {
    static final class Rope implements CharSequence {
        private final CharSequence a, b;
        Rope(CharSequence a, CharSequence b) { this.a = a; this.b = b; }
        public int length() { return a.length() + b.length(); }
        public char charAt(int i) { return i < a.length() ? a.charAt(i) : b.charAt(i - a.length()); }
        public CharSequence subSequence(int s, int e) { return toString().substring(s, e); }
        @Override public String toString() { return new StringBuilder(length()).append(a).append(b).toString(); }
    }
    static final class Mask implements CharSequence {
        final String s; Mask(String s) { this.s = s; }
        public int length() { return s.length(); }
        public char charAt(int i) { return '*'; }
        public CharSequence subSequence(int x, int y) { return new Mask(s.substring(x, y)); }
    }
    public static void main(String[] args) {
        CharSequence r = new Rope("hello, ", new Rope("big ", "world"));
        System.out.println(r + " " + r.length() + " " + r.charAt(8));
        System.out.println(r.chars().filter(c -> c == 'o').count());
        System.out.println("hello, big world".contentEquals(r));
        System.out.println("****".contentEquals(new Mask("pass")));
        System.out.println(String.join("|", r, new Rope("x", "y")));
        System.out.println(new StringBuilder().append(r, 0, 5).append(new Mask("abc")));
        System.out.println("say hello, big world!".contains(r));
        System.out.println("a-b".replace("-", new Rope("<", ">")));
        System.out.println(CharSequence.compare(r, "hello"));
        System.out.println(r.isEmpty() + " " + r.codePoints().sum());
        System.out.println(new StringJoiner(r, "[", "]").add("1").add("2"));
        StringBuilder sb = new StringBuilder("ab"); sb.insert(1, r); System.out.println(sb);
        new Mask("zz").chars().forEach(c -> System.out.print((char) c));
        System.out.println();
    }
}
