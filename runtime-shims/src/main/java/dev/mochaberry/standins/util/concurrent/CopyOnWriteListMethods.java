package dev.mochaberry.standins.util.concurrent;

import dev.mochaberry.annotations.Supplements;
import java.util.Collection;
import java.util.concurrent.CopyOnWriteArrayList;

/** What of {@code java.util.concurrent.CopyOnWriteArrayList} programs seldom ask for. */
@Supplements("java.util.concurrent.CopyOnWriteArrayList")
final class CopyOnWriteListMethods {
  private CopyOnWriteListMethods() {}

  static int indexOf(CopyOnWriteArrayList<Object> list, Object x, int from) {
    int found = list.subList(from, list.size()).indexOf(x);
    return found < 0 ? -1 : found + from;
  }

  static int lastIndexOf(CopyOnWriteArrayList<Object> list, Object x, int from) {
    return list.subList(0, from + 1).lastIndexOf(x);
  }

  static int addAllAbsent(CopyOnWriteArrayList<Object> list, Collection<Object> more) {
    int added = 0;
    for (Object x : more) {
      if (list.addIfAbsent(x)) {
        added++;
      }
    }
    return added;
  }
}
