package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** How {@code java.util.concurrent.BlockingQueue} maps to Python. */
@Mirror("java.util.concurrent.BlockingQueue")
@PythonClass(name = "AnyQueue")
abstract class BlockingQueueMirror {
  @PythonExpression("queue_put({this}, {0})")
  native void put(Object a);

  @PythonExpression("queue_take({this})")
  @MayReturnNull
  native Object take();

  @PythonExpression("{this}.offer({0})")
  native boolean offer(Object a, long b, TimeUnit c);

  @PythonExpression("{this}.poll()")
  @MayReturnNull
  native Object poll(long a, TimeUnit b);

  @PythonExpression("queue_room({this})")
  native int remainingCapacity();

  @PythonExpression("drain({this}, {0})")
  native int drainTo(Collection a);
}
