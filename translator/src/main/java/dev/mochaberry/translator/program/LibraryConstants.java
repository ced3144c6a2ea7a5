package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Static fields of the JDK's classes that a program never reads: what a static initialiser puts
 * into them is neither followed nor emitted. Nobody can tell, as the JDK's initialisers only make
 * values.
 */
final class LibraryConstants {
  private final Map<FieldRef, List<Stmt>> postponed = new HashMap<>();
  private final Map<MethodRef, List<Stmt>> initialisers = new HashMap<>();

  /** What of an initialiser must be followed now: all but writes of fields nobody has read yet. */
  List<Stmt> postpone(MethodRef initialiser, List<Stmt> statements, Set<FieldRef> read) {
    initialisers.put(initialiser, statements);
    List<Stmt> now = new ArrayList<>();
    for (Stmt s : statements) {
      FieldRef field = own(initialiser, s);
      if (field == null || read.contains(field)) {
        now.add(s);
      } else {
        postponed.computeIfAbsent(field, k -> new ArrayList<>()).add(s);
      }
    }
    return now;
  }

  /** What must be followed now that the field is read. */
  List<Stmt> writesOf(FieldRef field) {
    List<Stmt> writes = postponed.remove(field);
    return writes == null ? List.of() : writes;
  }

  /** Leaves out what was never asked for. */
  void dropUnread(Map<MethodRef, List<Stmt>> bodies) {
    Set<Stmt> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    postponed.values().forEach(dropped::addAll);
    initialisers.forEach(
        (m, statements) ->
            bodies.put(m, statements.stream().filter(s -> !dropped.contains(s)).toList()));
  }

  private static FieldRef own(MethodRef initialiser, Stmt s) {
    boolean own =
        s instanceof Stmt.FieldWrite w
            && w.target() == null
            && w.field().owner().equals(initialiser.owner());
    return own ? ((Stmt.FieldWrite) s).field() : null;
  }
}
