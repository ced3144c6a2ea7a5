/** One name for many things: fields, locals, parameters, methods, labels, types and lambdas' parameters. */
public class ShadowedNames {
  static int value = 1;
  int count = 2;

  static int value(int value) {
    value: 
    for (int i = 0; ; i++) {
      if (i == value) {
        break value;
      }
    }
    return value + ShadowedNames.value;
  }

  int count() {
    int count = this.count * 10;
    return count + this.count;
  }

  static class Value {
    int value = 7;

    Value value() {
      Value value = new Value();
      value.value = this.value + 1;
      return value;
    }
  }

  static class Parent {
    String name = "parent";

    String name() {
      return name;
    }
  }

  static class Kid extends Parent {
    String name = "kid";

    String both() {
      return name + super.name + super.name() + name() + ((Parent) this).name;
    }

    @Override
    String name() {
      return "over " + name;
    }
  }

  interface Op {
    int op(int op);
  }

  static String scopes() {
    StringBuilder b = new StringBuilder();
    {
      int x = 1;
      b.append(x);
    }
    {
      String x = "s";
      b.append(x);
    }
    for (double x = 0.5; x < 2; x += 1) {
      b.append(x);
    }
    for (char x : "ab".toCharArray()) {
      b.append(x);
    }
    try {
      int x = Integer.parseInt("z");
      b.append(x);
    } catch (NumberFormatException x) {
      b.append(x.getMessage() != null);
    }
    Op x = op -> op * op;
    b.append(x.op(5));
    return b.toString();
  }

  static int list, dict, str, int_, object, print_;

  static int len(int[] len) {
    int n = 0;
    for (int range : len) {
      n += range;
    }
    return n + len.length;
  }

  public static void main(String[] args) {
    System.out.println(value(4) + " " + value);
    System.out.println(new ShadowedNames().count());
    System.out.println(new Value().value().value().value);
    Kid k = new Kid();
    Parent p = k;
    System.out.println(k.both() + p.name + k.name + p.name());
    System.out.println(scopes());
    System.out.println(len(new int[] {4, 5}) + list + dict + str);
    int main = args.length;
    String String = "String";
    Object Object = String;
    System.out.println(main + String + Object);
  }
}
