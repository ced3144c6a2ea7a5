package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.LongSummaryStatistics;

/** How {@code java.util.LongSummaryStatistics} maps to Python. */
@Mirror("java.util.LongSummaryStatistics")
@PythonClass(name = "SummaryStatistics")
abstract class LongSummaryStatisticsMirror {
  @PythonExpression("long_statistics()")
  LongSummaryStatisticsMirror() {}

  @PythonExpression("given_statistics(long_statistics(), {0}, {1}, {2}, {3})")
  LongSummaryStatisticsMirror(long count, long low, long high, long total) {}

  @PythonExpression("{this}({0})")
  native void accept(long value);

  @PythonExpression("{this}.combine({0})")
  native void combine(LongSummaryStatistics value);

  @PythonExpression("{this}.count()")
  native long getCount();

  @PythonExpression("{this}.sum()")
  native long getSum();

  @PythonExpression("{this}.low")
  native long getMin();

  @PythonExpression("{this}.high")
  native long getMax();

  @PythonExpression("{this}.average()")
  native double getAverage();

  @PythonExpression("{this}({0})")
  native void accept(int value);
}
