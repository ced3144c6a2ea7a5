import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** {@code Outer.super.method()} in inner classes and lambdas: what the outer object's class overrides stays out of it. */
public class SuperOfTheOuterObject {
  static class Label {
    private final Part part = new Part();

    class Part {
      @Override
      public int hashCode() {
        return Label.super.hashCode() & 0;
      }

      @Override
      public boolean equals(Object other) {
        return Label.super.equals(other);
      }

      @Override
      public String toString() {
        return Label.super.toString().contains("Label@") ? "plain" : "other";
      }
    }

    @Override
    public int hashCode() {
      return part.hashCode() + 5;
    }

    @Override
    public boolean equals(Object other) {
      return part.equals(other);
    }

    @Override
    public String toString() {
      return "label of " + part;
    }
  }

  static class Loud extends ArrayList<String> {
    @Override
    public boolean add(String word) {
      Runnable adds = () -> Loud.super.add(word + "!");
      adds.run();
      new Object() {
        void addAgain() {
          Loud.super.add(0, "<" + word);
        }
      }.addAgain();
      return true;
    }

    @Override
    public String toString() {
      class Inside {
        String text() {
          return Loud.super.size() + Loud.super.toString() + Loud.super.get(0);
        }
      }
      return new Inside().text();
    }
  }

  static class Doubling extends HashMap<String, Integer> {
    @Override
    public Integer put(String key, Integer value) {
      class Inside {
        Integer put() {
          return Doubling.super.put(key + key, value * 2);
        }
      }
      return new Inside().put();
    }
  }

  public static void main(String[] args) {
    Label label = new Label();
    System.out.println(label + " " + label.hashCode() + " " + label.equals(label) + " " + label.equals(label.part));
    List<String> loud = new Loud();
    loud.add("a");
    loud.add("b");
    System.out.println(loud);
    Doubling doubling = new Doubling();
    doubling.put("x", 1);
    doubling.put("y", 4);
    System.out.println(doubling.get("xx") + " " + doubling.get("yy") + " " + doubling.size());
  }
}
