package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import dev.mochaberry.annotations.PythonLoop;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How {@code java.util.Map} maps to Python. */
@Mirror("java.util.Map")
@PythonClass(name = "Map", base = "AnyMap")
abstract class MapMirror {
  @PythonExpression("len({this})")
  @PythonOverride("__len__")
  native int size();

  @PythonExpression("len({this}) == 0")
  native boolean isEmpty();

  @PythonOverride("get")
  @MayReturnNull
  native Object get(Object a);

  @PythonIdiom("{this}.get({0}, {1})")
  @MayReturnNull
  native Object getOrDefault(Object a, Object b);

  @PythonExpression("{0} in {this}")
  @PythonOverride("__contains__")
  native boolean containsKey(Object a);

  native boolean containsValue(Object a);

  @PythonOverride("put")
  @PythonIdiom(statement = "{this}[{0}] = {1}")
  @MayReturnNull
  native Object put(Object a, Object b);

  native void putAll(Map a);

  @MayReturnNull
  native Object putIfAbsent(Object a, Object b);

  @PythonOverride("remove")
  @MayReturnNull
  native Object remove(Object a);

  @PythonMethod("remove_pair")
  native boolean remove(Object a, Object b);

  @PythonOverride("clear")
  native void clear();

  @PythonLoop("{this}")
  native Set keySet();

  @PythonOverride("value_view")
  @PythonLoop("{this}.values()")
  native Collection values();

  @PythonOverride("entrySet")
  @PythonLoop("{this}.entries()")
  native Set entrySet();

  @MayReturnNull
  native Object computeIfAbsent(Object a, @NonNull Function b);

  @MayReturnNull
  native Object computeIfPresent(Object a, @NonNull BiFunction b);

  @MayReturnNull
  native Object compute(Object a, @NonNull BiFunction b);

  @MayReturnNull
  native Object merge(Object a, Object b, @NonNull BiFunction c);

  @MayReturnNull
  native Object replace(Object a, Object b);

  @PythonMethod("replace_pair")
  native boolean replace(Object a, Object b, Object c);

  native void replaceAll(@NonNull BiFunction a);

  native void forEach(@NonNull BiConsumer a);

  @PythonExpression("map_of()")
  static native Map of();

  @PythonExpression("map_of({0}, {1})")
  static native Map of(Object a, Object b);

  @PythonExpression("map_of({0}, {1}, {2}, {3})")
  static native Map of(Object a, Object b, Object c, Object d);

  @PythonExpression("map_of({0}, {1}, {2}, {3}, {4}, {5})")
  static native Map of(Object a, Object b, Object c, Object d, Object e, Object f);

  @PythonExpression("map_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})")
  static native Map of(
      Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h);

  @PythonExpression("map_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9})")
  static native Map of(
      Object a,
      Object b,
      Object c,
      Object d,
      Object e,
      Object f,
      Object g,
      Object h,
      Object i,
      Object j);

  @PythonExpression("map_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11})")
  static native Map of(
      Object a,
      Object b,
      Object c,
      Object d,
      Object e,
      Object f,
      Object g,
      Object h,
      Object i,
      Object j,
      Object k,
      Object l);

  @PythonExpression(
      "map_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13})")
  static native Map of(
      Object a,
      Object b,
      Object c,
      Object d,
      Object e,
      Object f,
      Object g,
      Object h,
      Object i,
      Object j,
      Object k,
      Object l,
      Object m,
      Object n);

  @PythonExpression(
      "map_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13}, {14}, {15})")
  static native Map of(
      Object a,
      Object b,
      Object c,
      Object d,
      Object e,
      Object f,
      Object g,
      Object h,
      Object i,
      Object j,
      Object k,
      Object l,
      Object m,
      Object n,
      Object o,
      Object p);

  @PythonExpression(
      "map_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13}, {14}, {15}, {16}, {17})")
  static native Map of(
      Object a,
      Object b,
      Object c,
      Object d,
      Object e,
      Object f,
      Object g,
      Object h,
      Object i,
      Object j,
      Object k,
      Object l,
      Object m,
      Object n,
      Object o,
      Object p,
      Object q,
      Object r);

  @PythonExpression(
      "map_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13}, {14}, {15}, {16}, {17}, {18}, {19})")
  static native Map of(
      Object a,
      Object b,
      Object c,
      Object d,
      Object e,
      Object f,
      Object g,
      Object h,
      Object i,
      Object j,
      Object k,
      Object l,
      Object m,
      Object n,
      Object o,
      Object p,
      Object q,
      Object r,
      Object s,
      Object t);

  @PythonExpression("map_of_entries({*})")
  static native Map ofEntries(Map.Entry[] a);

  @PythonExpression("map_copy({0})")
  static native Map copyOf(Map a);

  @PythonExpression("fixed_entry({0}, {1})")
  static native Map.Entry entry(Object a, Object b);
}
