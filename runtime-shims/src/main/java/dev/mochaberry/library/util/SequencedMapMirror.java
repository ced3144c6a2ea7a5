package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * How {@code java.util.SequencedMap} maps to Python. Declared as its nearest relative before Java
 * 21.
 */
@Mirror("java.util.SequencedMap")
@PythonClass(name = "Map", base = "OwnSequencedMap")
abstract class SequencedMapMirror extends MapMirror {
  @MayReturnNull
  native Map.Entry firstEntry();

  @MayReturnNull
  native Map.Entry lastEntry();

  @MayReturnNull
  native Map.Entry pollFirstEntry();

  @MayReturnNull
  native Map.Entry pollLastEntry();

  @MayReturnNull
  native Object putFirst(Object a, Object b);

  @MayReturnNull
  native Object putLast(Object a, Object b);

  native Set sequencedKeySet();

  native Collection sequencedValues();

  native Set sequencedEntrySet();

  native Map reversed();
}
