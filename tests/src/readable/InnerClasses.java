import java.util.ArrayList;
import java.util.List;

public class InnerClasses {
  private final List<Item> items = new ArrayList<>();
  private int total;

  class Item {
    final int price;

    Item(int price) {
      this.price = price;
    }

    void buy() {
      total += price;
      items.add(this);
    }
  }

  interface Greeter {
    String greet(String name);

    String bye();
  }

  Greeter greeter(String word) {
    return new Greeter() {
      @Override
      public String greet(String name) {
        return word + ", " + name + "!";
      }

      @Override
      public String bye() {
        return "bye after " + items.size();
      }
    };
  }

  public static void main(String[] args) {
    InnerClasses shop = new InnerClasses();
    shop.new Item(5).buy();
    Item item = shop.new Item(7);
    item.buy();
    Greeter g = shop.greeter("Hello");
    System.out.println(g.greet("you") + " " + g.bye() + " " + shop.total);
  }
}
