package dev.mochaberry.junit.translation.values;

import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passages of types. */
public final class Passages {
  /** A record in a record in a record; what goes deeper may go on for ever. */
  private static final int DEEPEST = 6;

  private Passages() {}

  /** That of a parameter; empty if its values cannot be handed over. */
  public static Optional<Passage> of(Executable method, int parameter) {
    Type[] generic = method.getGenericParameterTypes();
    Class<?>[] plain = method.getParameterTypes();
    // Of some constructors the generic types lack the instance around the new one.
    return of(generic.length == plain.length ? generic[parameter] : plain[parameter], 0);
  }

  /** That of a type; empty if its values cannot be handed over. */
  public static Optional<Passage> of(Class<?> type) {
    return of(type, 0);
  }

  /** Why values of a type cannot be handed over. */
  public static String refusal(Class<?> type) {
    return "a parameter of type "
        + type.getTypeName()
        + " cannot be handed to MicroPython: primitives, their boxes, String, enums, and records,"
        + " arrays, lists, sets and maps of these can";
  }

  private static Optional<Passage> of(Type type, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    } else if (type instanceof Class<?> c) {
      return ofClass(c, List.of(), depth);
    } else if (type instanceof ParameterizedType p && p.getRawType() instanceof Class<?> raw) {
      return ofClass(raw, List.of(p.getActualTypeArguments()), depth);
    } else if (type instanceof WildcardType w) {
      return of(w.getUpperBounds()[0], depth);
    } else if (type instanceof TypeVariable<?> v) {
      return of(v.getBounds()[0], depth);
    }
    return Optional.empty();
  }

  private static Optional<Passage> ofClass(Class<?> type, List<Type> arguments, int depth) {
    Optional<Passage> simple = SimplePassage.of(type);
    if (simple.isPresent()) {
      return simple;
    } else if (InjectedPassage.takes(type)) {
      return Optional.of(new InjectedPassage(type));
    } else if (type.isEnum()) {
      return Optional.of(new EnumPassage(type));
    } else if (type.isArray()) {
      return of(type.getComponentType(), depth + 1).map(e -> new ArrayPassage(type, e));
    } else if (CollectionPassage.takes(type)) {
      return of(argument(arguments, 0), depth + 1).map(e -> new CollectionPassage(type, e));
    } else if (type == Map.class) {
      return of(argument(arguments, 0), depth + 1)
          .flatMap(
              k ->
                  of(argument(arguments, 1), depth + 1).map(v -> new MapPassage(list(k), list(v))));
    } else if (type.isRecord()) {
      return ofRecord(type, depth);
    } else if (type.isSealed()) {
      return ofSealed(type, depth);
    }
    return Optional.empty();
  }

  private static Type argument(List<Type> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : Object.class;
  }

  private static Passage list(Passage element) {
    return new CollectionPassage(List.class, element);
  }

  private static Optional<Passage> ofRecord(Class<?> type, int depth) {
    List<Passage> components = new ArrayList<>();
    for (RecordComponent c : type.getRecordComponents()) {
      Optional<Passage> passage = of(c.getGenericType(), depth + 1);
      if (passage.isEmpty()) {
        return Optional.empty();
      }
      components.add(passage.get());
    }
    return Optional.of(new RecordPassage(type, components));
  }

  private static Optional<Passage> ofSealed(Class<?> type, int depth) {
    List<Passage> permitted = new ArrayList<>();
    for (Class<?> c : type.getPermittedSubclasses()) {
      Optional<Passage> passage = of(c, depth + 1);
      if (passage.isEmpty()) {
        return Optional.empty();
      }
      permitted.add(passage.get());
    }
    return Optional.of(new ChoicePassage(type, permitted));
  }
}
