import java.util.*;
public class Brackets {
  static boolean balanced(String s) {
    Deque<Character> stack = new ArrayDeque<>();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '(' || c == '[' || c == '{') stack.push(c);
      else if (c == ')' || c == ']' || c == '}') {
        if (stack.isEmpty()) return false;
        char open = stack.pop();
        if (c == ')' && open != '(' || c == ']' && open != '[' || c == '}' && open != '{') return false;
      }
    }
    return stack.isEmpty();
  }
  public static void main(String[] args) {
    String[] texts = {"(a[b]{c})", "((((", "{[()]}{[()]}", "(]", "if (x[0]) { y(z[1]); }"};
    int n = 0;
    for (int r = 0; r < 60; r++) for (String t : texts) if (balanced(t)) n++;
    System.out.println(n);
  }
}
