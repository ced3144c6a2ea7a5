import java.util.*;

/** Recursive descent in an anonymous class, postfix, stacks. */
public class ExpressionParsers {
  static double eval(final String str) {
    return new Object() {
      int pos = -1, ch;

      void nextChar() {
        ch = (++pos < str.length()) ? str.charAt(pos) : -1;
      }

      boolean eat(int c) {
        while (ch == ' ') nextChar();
        if (ch == c) {
          nextChar();
          return true;
        }
        return false;
      }

      double parse() {
        nextChar();
        double x = expression();
        if (pos < str.length()) throw new RuntimeException("Unexpected: " + (char) ch);
        return x;
      }

      double expression() {
        double x = term();
        for (; ; ) {
          if (eat('+')) x += term();
          else if (eat('-')) x -= term();
          else return x;
        }
      }

      double term() {
        double x = factor();
        for (; ; ) {
          if (eat('*')) x *= factor();
          else if (eat('/')) x /= factor();
          else return x;
        }
      }

      double factor() {
        if (eat('+')) return +factor();
        if (eat('-')) return -factor();
        double x;
        int startPos = this.pos;
        if (eat('(')) {
          x = expression();
          if (!eat(')')) throw new RuntimeException("Missing ')'");
        } else if ((ch >= '0' && ch <= '9') || ch == '.') {
          while ((ch >= '0' && ch <= '9') || ch == '.') nextChar();
          x = Double.parseDouble(str.substring(startPos, this.pos));
        } else if (ch >= 'a' && ch <= 'z') {
          while (ch >= 'a' && ch <= 'z') nextChar();
          String func = str.substring(startPos, this.pos);
          x = eat('(') ? expression() : factor();
          eat(')');
          if (func.equals("sqrt")) x = Math.sqrt(x);
          else if (func.equals("abs")) x = Math.abs(x);
          else throw new RuntimeException("Unknown function: " + func);
        } else {
          throw new RuntimeException("Unexpected: " + (char) ch);
        }
        if (eat('^')) x = Math.pow(x, factor());
        return x;
      }
    }.parse();
  }

  static int prec(char c) {
    switch (c) {
      case '+':
      case '-':
        return 1;
      case '*':
      case '/':
        return 2;
      case '^':
        return 3;
    }
    return -1;
  }

  static String postfix(String exp) {
    String result = new String("");
    Deque<Character> stack = new ArrayDeque<Character>();
    for (int i = 0; i < exp.length(); ++i) {
      char c = exp.charAt(i);
      if (Character.isLetterOrDigit(c)) result += c;
      else if (c == '(') stack.push(c);
      else if (c == ')') {
        while (!stack.isEmpty() && stack.peek() != '(') {
          result += stack.peek();
          stack.pop();
        }
        stack.pop();
      } else {
        while (!stack.isEmpty() && prec(c) <= prec(stack.peek())) {
          result += stack.peek();
          stack.pop();
        }
        stack.push(c);
      }
    }
    while (!stack.isEmpty()) {
      if (stack.peek() == '(') return "Invalid Expression";
      result += stack.peek();
      stack.pop();
    }
    return result;
  }

  static int rpn(String s) {
    Stack<Integer> st = new Stack<>();
    for (String t : s.split("\\s+")) {
      switch (t) {
        case "+":
          st.push(st.pop() + st.pop());
          break;
        case "-":
          {
            int b = st.pop(), a = st.pop();
            st.push(a - b);
            break;
          }
        case "*":
          st.push(st.pop() * st.pop());
          break;
        case "/":
          {
            int b = st.pop();
            st.push(st.pop() / b);
            break;
          }
        default:
          st.push(Integer.parseInt(t));
      }
    }
    return st.pop();
  }

  static boolean balanced(String s) {
    Deque<Character> d = new LinkedList<>();
    Map<Character, Character> m = Map.of(')', '(', ']', '[', '}', '{');
    for (char c : s.toCharArray()) {
      if (m.containsValue(c)) d.push(c);
      else if (m.containsKey(c) && (d.isEmpty() || d.pop() != m.get(c))) return false;
    }
    return d.isEmpty();
  }

  public static void main(String[] args) {
    System.out.println(
        eval("((4 - 2^3 + 1) * -sqrt(3*3+4*4)) / 2")
            + " "
            + eval("2 + 3 * 4 - 10 / 4")
            + " "
            + eval("-2^2")
            + " "
            + eval("1/0"));
    for (String b : new String[] {"2 +", "foo(3)", "(1", "3 $ 4"})
      try {
        System.out.println(eval(b));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
    System.out.println(postfix("a+b*(c^d-e)^(f+g*h)-i") + " " + postfix("(a"));
    System.out.println(rpn("5 1 2 + 4 * + 3 -") + " " + rpn("10 6 9 3 + -11 * / * 17 + 5 +"));
    System.out.println(balanced("{[()]}[]") + " " + balanced("([)]") + " " + balanced("(("));
    try {
      rpn("1 +");
    } catch (EmptyStackException e) {
      System.out.println("empty " + e.getMessage());
    }
    try {
      rpn("1 0 /");
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
  }
}
