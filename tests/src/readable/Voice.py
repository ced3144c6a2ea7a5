# A small program with much to say.
# Second line.


class Voice:
    """Keeps books, see Book.

    Second paragraph with code, and a list:

    - first
    - second
    """

    def __init__(self):
        self.books = []

    def add(self, book):
        """Adds a book.

        book: the book; see count()
        Returns the shelf, for more
        """
        self.books.append(book)
        return self

    def count(self):
        """Returns how many there are."""
        return len(self.books)


class Book:
    """A book."""

    def __init__(self, title, pages):
        """Makes a book.

        title: the title
        pages: the number of pages
        Raises IllegalArgumentException: if there are no pages
        """
        if pages < 1:
            raise IllegalArgumentException("no pages")  # refuse
        # The title as printed.
        self.title = title
        # Pages, at least 1.
        self.pages = pages


def main():
    # two books
    v = Voice().add(Book("A", 10)).add(Book("B", 20))
    n = v.count()  # should be two
    if n == 2:
        print("ok")
        # else: nothing


main()
