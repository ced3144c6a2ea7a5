/*
 * A small program with much to say.
 * Second line.
 */

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps <b>books</b>, see {@link Book}.
 *
 * <p>Second paragraph with {@code code}, and a list:
 *
 * <ul>
 *   <li>first
 *   <li>second
 * </ul>
 */
public class Voice {
  /** A book. */
  static class Book {
    /** The title as printed. */
    final String title;

    /** Pages, at least 1. */
    final int pages;

    /**
     * Makes a book.
     *
     * @param title the title
     * @param pages the number of pages
     * @throws IllegalArgumentException if there are no pages
     */
    Book(String title, int pages) {
      if (pages < 1) {
        throw new IllegalArgumentException("no pages"); // refuse
      }
      this.title = title;
      this.pages = pages;
    }
  }

  private final List<Book> books = new ArrayList<>();

  /**
   * Adds a book.
   *
   * @param book the book; see {@link #count()}
   * @return the shelf, for more
   */
  Voice add(Book book) {
    books.add(book);
    return this;
  }

  /** {@return how many there are} */
  int count() {
    return books.size();
  }

  public static void main(String[] args) {
    // two books
    Voice v = new Voice().add(new Book("A", 10)).add(new Book("B", 20));
    int n = v.count(); // should be two
    if (n == 2) {
      System.out.println("ok");
    } // else: nothing
  }
}
