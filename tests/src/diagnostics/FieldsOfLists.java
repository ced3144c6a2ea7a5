import java.util.ArrayList;
import java.util.Vector;

/** Fields that subclasses see of Java's own collections, and the board's have not. */
public class FieldsOfLists {
  static class Counted extends ArrayList<String> {
    int changes() {
      return modCount;
    }
  }

  static class Table extends Vector<String> {
    Object first() {
      return elementData[0];
    }

    void cut() {
      elementCount = 0;
    }
  }

  public static void main(String[] args) {
    System.out.println(new Counted().changes());
    System.out.println(new Table().first());
    new Table().cut();
  }
}
