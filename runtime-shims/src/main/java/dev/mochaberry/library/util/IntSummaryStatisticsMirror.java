package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.IntSummaryStatistics;

/** How {@code java.util.IntSummaryStatistics} maps to Python. */
@Mirror("java.util.IntSummaryStatistics")
@PythonClass(name = "SummaryStatistics")
abstract class IntSummaryStatisticsMirror {
  @PythonExpression("int_statistics()")
  IntSummaryStatisticsMirror() {}

  @PythonExpression("given_statistics(int_statistics(), {0}, {1}, {2}, {3})")
  IntSummaryStatisticsMirror(long count, int low, int high, long total) {}

  @PythonExpression("{this}({0})")
  native void accept(int value);

  @PythonExpression("{this}.combine({0})")
  native void combine(IntSummaryStatistics value);

  @PythonExpression("{this}.count()")
  native long getCount();

  @PythonExpression("{this}.sum()")
  native long getSum();

  @PythonExpression("{this}.low")
  native int getMin();

  @PythonExpression("{this}.high")
  native int getMax();

  @PythonExpression("{this}.average()")
  native double getAverage();
}
