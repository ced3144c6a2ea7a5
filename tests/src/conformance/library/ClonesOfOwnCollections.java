import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;

/** The clone of a program's own collection is of its class and has its fields. */
public class ClonesOfOwnCollections {
  static class Names extends ArrayList<String> {
    int edition = 1;
  }

  static class LaterNames extends Names {
    String note = "later";
  }

  static class Row extends Vector<String> {
    int edition = 1;
  }

  static class Pile extends Stack<String> {
    int edition = 1;
  }

  static class Chain extends LinkedList<String> {
    int edition = 1;
  }

  static class Line extends ArrayDeque<String> {
    int copies;

    @Override
    public Line clone() {
      Line copy = (Line) super.clone();
      copy.copies++;
      return copy;
    }
  }

  static class Counts extends HashMap<String, Integer> {
    int edition = 1;
  }

  static class InOrder extends LinkedHashMap<String, Integer> {
    int edition = 1;
  }

  static class Sorted extends TreeMap<String, Integer> {
    int edition = 1;
  }

  static class Old extends Hashtable<String, Integer> {
    int edition = 1;
  }

  static class Words extends HashSet<String> {
    int edition = 1;
  }

  static class WordsInOrder extends LinkedHashSet<String> {
    int edition = 1;
  }

  static class Backwards extends TreeSet<String> {
    int edition = 1;

    Backwards() {
      super(Comparator.reverseOrder());
    }
  }

  static class Flags extends BitSet {
    int edition = 1;
  }

  public static void main(String[] args) {
    LaterNames names = new LaterNames();
    names.add("a");
    names.edition = 2;
    LaterNames otherNames = (LaterNames) names.clone();
    otherNames.add("b");
    System.out.println(names + " " + otherNames + " " + otherNames.edition + otherNames.note + (names.getClass() == otherNames.getClass()));
    Row row = new Row();
    row.add("a");
    row.edition = 2;
    Row otherRow = (Row) row.clone();
    otherRow.add("b");
    System.out.println(row + " " + otherRow + otherRow.edition);
    Pile pile = new Pile();
    pile.push("a");
    pile.edition = 2;
    Pile otherPile = (Pile) pile.clone();
    otherPile.push("b");
    System.out.println(pile + " " + otherPile + otherPile.edition + otherPile.peek());
    Chain chain = new Chain();
    chain.add("a");
    chain.edition = 2;
    Chain otherChain = (Chain) chain.clone();
    otherChain.addFirst("b");
    System.out.println(chain + " " + otherChain + otherChain.edition);
    Line line = new Line();
    line.add("a");
    Line otherLine = line.clone().clone();
    otherLine.add("b");
    System.out.println(line + " " + otherLine + otherLine.copies);
    Counts counts = new Counts();
    counts.put("a", 1);
    counts.edition = 2;
    Counts otherCounts = (Counts) counts.clone();
    otherCounts.put("b", 2);
    System.out.println(counts + " " + otherCounts + otherCounts.edition + counts.equals(otherCounts));
    InOrder inOrder = new InOrder();
    inOrder.put("z", 1);
    inOrder.edition = 2;
    InOrder otherInOrder = (InOrder) inOrder.clone();
    otherInOrder.put("b", 2);
    System.out.println(inOrder + " " + otherInOrder + otherInOrder.edition);
    Sorted sorted = new Sorted();
    sorted.put("z", 1);
    sorted.edition = 2;
    Sorted otherSorted = (Sorted) sorted.clone();
    otherSorted.put("b", 2);
    otherSorted.headMap("c").clear();
    otherSorted.put("a", 2);
    System.out.println(sorted + " " + otherSorted + otherSorted.edition + otherSorted.firstKey());
    Old old = new Old();
    old.put("a", 1);
    old.edition = 2;
    Old otherOld = (Old) old.clone();
    otherOld.put("b", 2);
    System.out.println(old + " " + otherOld + otherOld.edition);
    Words words = new Words();
    words.add("a");
    words.edition = 2;
    Words otherWords = (Words) words.clone();
    otherWords.add("b");
    System.out.println(words + " " + otherWords + otherWords.edition);
    WordsInOrder wordsInOrder = new WordsInOrder();
    wordsInOrder.add("z");
    wordsInOrder.edition = 2;
    WordsInOrder otherWordsInOrder = (WordsInOrder) wordsInOrder.clone();
    otherWordsInOrder.add("b");
    System.out.println(wordsInOrder + " " + otherWordsInOrder + otherWordsInOrder.edition);
    Backwards backwards = new Backwards();
    backwards.add("a");
    backwards.add("c");
    backwards.edition = 2;
    Backwards otherBackwards = (Backwards) backwards.clone();
    otherBackwards.add("b");
    System.out.println(backwards + " " + otherBackwards + otherBackwards.edition);
    Flags flags = new Flags();
    flags.set(3);
    flags.edition = 2;
    Flags otherFlags = (Flags) flags.clone();
    otherFlags.set(1);
    System.out.println(flags + " " + otherFlags + otherFlags.edition);
  }
}
