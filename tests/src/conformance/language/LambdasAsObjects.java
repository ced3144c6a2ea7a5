import java.util.ArrayList;
import java.util.List;

/** An interface that repeats methods of Object has one abstract method left, and lambdas. */
public class LambdasAsObjects {
  interface Action {
    void act(String word);

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();
  }

  public static void main(String[] args) {
    List<String> words = new ArrayList<>();
    Action first = words::add;
    Action second = w -> words.add(w + w);
    first.act("a");
    second.act("b");
    System.out.println(words + " " + first.equals(first) + first.equals(second));
    System.out.println((first.hashCode() == first.hashCode()) + " " + (first.toString() != null));
  }
}
