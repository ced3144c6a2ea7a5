/** Methods of one name that come from several sides: private ones, overloads, a field's name. */
public class NamesThatMeet {
  interface Left {
    default String left() {
      return "left " + help();
    }

    private String help() {
      return "helped by left";
    }

    default String take(int x) {
      return "int " + x;
    }
  }

  interface Right {
    default String right() {
      return "right " + help();
    }

    private String help() {
      return "helped by right";
    }

    default String take(String s) {
      return "text " + s;
    }

    default int size() {
      return 7;
    }
  }

  static class Above {
    int size = 3;

    String above() {
      return "above " + help() + " " + size;
    }

    private String help() {
      return "helped above";
    }

    String take(char c) {
      return "char " + c;
    }
  }

  static class Below extends Above implements Left, Right {
    private String help() {
      return "helped below";
    }

    String below() {
      return help() + ", " + size() + " " + size + ", " + super.above();
    }
  }

  static class Both implements Left, Right {}

  public static void main(String[] args) {
    Below below = new Below();
    System.out.println(below.left());
    System.out.println(below.right());
    System.out.println(below.above());
    System.out.println(below.below());
    System.out.println(below.take(4) + ", " + below.take("four") + ", " + below.take('4'));
    Both both = new Both();
    System.out.println(both.left() + ", " + both.right() + ", " + both.size());
    System.out.println(both.take(1) + ", " + both.take("one"));
  }
}
