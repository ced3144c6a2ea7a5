package dev.mochaberry.translator.source;

import java.util.List;
import java.util.Optional;

/** Finds where a name stands in a line, outside of comments and strings. */
final class Words {
  private final JavaText file;

  Words(JavaText file) {
    this.file = file;
  }

  /** Column (counted from 1) and length of a name; a use as a member goes before others. */
  Optional<int[]> columnOf(int line, String name) {
    List<Integer> found = file.tokensOn(line).stream().filter(i -> file.is(i, name)).toList();
    return found.stream()
        .filter(this::isMember)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(i -> new int[] {file.column(file.tokens().get(i).start()), name.length()});
  }

  private boolean isMember(int index) {
    return file.is(index - 1, ".") || file.is(index - 1, ":") || file.is(index + 1, "(");
  }
}
