package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.ConstructorLeaks;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds between the fields of an object that only its constructors write, as numbers and
 * lengths: joined from the ends of all constructors, for classes whose objects nobody sees before.
 */
final class ZoneInvariants {
  private static final int STATIC = 0x0008;

  /** Each field has a variable for its value, or length, and one for the length of its rows. */
  private static final class Invariant {
    final List<FieldRef> fields = new ArrayList<>();
    Zone zone;
    int joins;

    int slot(FieldRef field) {
      int i = fields.indexOf(field);
      return i < 0 ? -1 : 1 + 2 * i;
    }
  }

  private final ClassPool pool;
  private final Map<String, Invariant> classes = new HashMap<>();
  private final Map<String, Set<MethodRef>> users = new HashMap<>();

  /** Methods to be followed again. */
  private final Set<MethodRef> due = new HashSet<>();

  ZoneInvariants(ClassPool pool, Reachable program, Set<FieldRef> settled) {
    this.pool = pool;
    ConstructorLeaks leaks = new ConstructorLeaks(pool, program);
    Set<String> loose = new HashSet<>();
    for (MethodRef method : program.bodies().keySet()) {
      if (method.name().equals("<init>") && leaks.leaks(method)) {
        loose.add(method.owner());
      }
    }
    for (FieldRef f : settled) {
      if (ZoneVariables.isFollowed(f.type()) && isInObject(f) && !loose.contains(f.owner())) {
        classes.computeIfAbsent(f.owner(), k -> new Invariant()).fields.add(f);
      }
    }
  }

  private boolean isInObject(FieldRef f) {
    return pool.find(f.owner()).map(ClassModel::fields).orElse(List.of()).stream()
        .anyMatch(m -> m.name().equals(f.name()) && (m.access() & STATIC) == 0);
  }

  /** Whether the constructor leaves the fields to another one of its class. */
  private static boolean delegates(MethodRef constructor, List<Stmt> body) {
    return body.stream()
        .map(ConstructorLeaks::constructorCall)
        .anyMatch(c -> c != null && c.method().owner().equals(constructor.owner()));
  }

  /** Whether something is to be known at the end of the constructor. */
  boolean asks(MethodRef method, List<Stmt> body) {
    return method.name().equals("<init>")
        && classes.containsKey(method.owner())
        && !delegates(method, body);
  }

  /** Notes what holds at an end of a constructor that is asked for. */
  void constructed(MethodRef constructor, ZoneTerms terms, Zone state) {
    Invariant known = classes.get(constructor.owner());
    Zone here = Zone.of(1 + 2 * known.fields.size());
    int[] places = places(known, terms.self(), terms);
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < places.length; j++) {
        if (i != j && places[i] >= 0 && places[j] >= 0) {
          here.learn(i, j, state.most(places[i], places[j]));
        }
      }
    }
    Zone joined = Zone.joined(known.zone, here, known.joins);
    if (known.zone == null || !joined.holds(known.zone)) {
      known.zone = joined;
      known.joins++;
      due.addAll(users.getOrDefault(constructor.owner(), Set.of()));
    }
  }

  /** Notes that nothing is known at the end of the constructor. */
  void constructedAnyhow(MethodRef constructor) {
    constructed(constructor, ZoneTerms.none(), Zone.of(1));
  }

  /** The variables of an object's fields in a method's zones; -1 for none. */
  private static int[] places(Invariant known, Expr object, ZoneTerms terms) {
    int[] places = new int[1 + 2 * known.fields.size()];
    for (int i = 0; i < known.fields.size(); i++) {
      places[1 + 2 * i] = terms.written(object, known.fields.get(i));
      places[2 + 2 * i] = terms.writtenRows(object, known.fields.get(i));
    }
    return places;
  }

  /** Whether objects of the class come into being at all, as far as was seen. */
  boolean isMade(MethodRef method) {
    users.computeIfAbsent(method.owner(), k -> new HashSet<>()).add(method);
    Invariant known = classes.get(method.owner());
    return known == null || known.zone != null;
  }

  /** Adds what holds between an object's fields. */
  void relate(MethodRef method, String owner, Expr object, ZoneTerms terms, Zone state) {
    for (String c : pool.supertypes(owner)) {
      Invariant known = classes.get(c);
      if (known == null) {
        continue;
      }
      users.computeIfAbsent(c, k -> new HashSet<>()).add(method);
      if (known.zone == null) {
        continue;
      }
      int[] places = places(known, object, terms);
      for (int i = 0; i < places.length; i++) {
        for (int j = 0; j < places.length; j++) {
          long most = known.zone.most(i, j);
          if (i != j && places[i] >= 0 && places[j] >= 0 && most < Zone.NONE) {
            state.learn(places[i], places[j], most);
          }
        }
      }
    }
  }

  boolean isDue(MethodRef method) {
    return due.contains(method);
  }

  void follows(MethodRef method) {
    due.remove(method);
  }
}
