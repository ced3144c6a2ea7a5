public class ArgumentsAsObjects {
  public static void main(String... obj) {
    foo(obj);
  }
  public static void foo(Object[] obj) {
    boolean b = (obj instanceof String[] s && s.length == 0);
    System.out.println(b);
    Object o = obj;
    System.out.println(o instanceof Integer[]);
  }
}
