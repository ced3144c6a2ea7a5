package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.DoubleSummaryStatistics;

/** How {@code java.util.DoubleSummaryStatistics} maps to Python. */
@Mirror("java.util.DoubleSummaryStatistics")
@PythonClass(name = "DoubleStatistics")
abstract class DoubleSummaryStatisticsMirror {
  @PythonExpression("DoubleStatistics()")
  DoubleSummaryStatisticsMirror() {}

  @PythonExpression("given_double_statistics({0}, {1}, {2}, {3})")
  DoubleSummaryStatisticsMirror(long count, double low, double high, double total) {}

  @PythonExpression("{this}({0})")
  native void accept(double value);

  @PythonExpression("{this}.combine({0})")
  native void combine(DoubleSummaryStatistics value);

  @PythonExpression("{this}.count()")
  native long getCount();

  @PythonExpression("{this}.sum()")
  native double getSum();

  @PythonExpression("{this}.low")
  native double getMin();

  @PythonExpression("{this}.high")
  native double getMax();

  @PythonExpression("{this}.average()")
  native double getAverage();
}
