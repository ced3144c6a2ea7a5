public class StackMachineFaults {
  static class Node<T> { T val; Node<T> next; Node(T v) { val = v; } }
  static class LinkedStack<T> { private Node<T> head; private int size; void push(T t) { Node<T> n = new Node<>(t); n.next = head; head = n; size++; } T pop() { if (head == null) throw new RuntimeException("Stack underflow"); T v = head.val; head = head.next; size--; return v; } T peek() { return head.val; } }
  static int evalRpn(String s) { LinkedStack<Integer> st = new LinkedStack<>(); for (String tok : s.split(" ")) { switch (tok) { case "+": st.push(st.pop() + st.pop()); break; case "*": st.push(st.pop() * st.pop()); break; case "/": { int b = st.pop(), a = st.pop(); st.push(a / b); break; } default: st.push(Integer.parseInt(tok)); } } return st.pop(); }
  public static void main(String[] args) {
    for (String s : new String[]{"1 2 +", "4 0 /", "+", "a", "2 3 4 * +"}) { try { System.out.println(s + " = " + evalRpn(s)); } catch (ArithmeticException | NumberFormatException e) { System.out.println(s + " -> " + e.getMessage()); } catch (RuntimeException e) { System.out.println(s + " => " + e.getMessage()); } finally { System.out.println("--"); } }
    LinkedStack<String> ls = new LinkedStack<>(); try { ls.peek(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    String[] names = new String[3]; names[0] = "x"; int total = 0; for (String n : names) { try { total += n.length(); } catch (NullPointerException e) { System.out.println("NPE: " + e.getMessage()); } } System.out.println(total);
    int[][] m = new int[2][]; try { m[0][0] = 1; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    Integer boxed = null; try { int v = boxed; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { Object o = names; Integer[] is = (Integer[]) o; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    System.out.println(ls.peek());
  }
}
