package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SortedSet;

/** How {@code java.util.PriorityQueue} maps to Python. */
@Mirror("java.util.PriorityQueue")
@PythonClass(name = "PriorityQueue", base = "OwnPriorityQueue")
abstract class PriorityQueueMirror {
  @PythonExpression("PriorityQueue()")
  PriorityQueueMirror() {}

  @PythonExpression("PriorityQueue({0})")
  PriorityQueueMirror(int a) {}

  @PythonExpression("PriorityQueue(None, {0})")
  PriorityQueueMirror(Comparator a) {}

  @PythonExpression("PriorityQueue({0}, {1})")
  PriorityQueueMirror(int a, Comparator b) {}

  @PythonExpression("PriorityQueue({0})")
  PriorityQueueMirror(@NonNull Collection a) {}

  @PythonExpression("PriorityQueue({0})")
  PriorityQueueMirror(@NonNull PriorityQueue a) {}

  @PythonExpression("PriorityQueue({0})")
  PriorityQueueMirror(@NonNull SortedSet a) {}

  @MayReturnNull
  native Comparator comparator();
}
