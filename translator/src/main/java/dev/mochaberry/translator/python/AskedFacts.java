package dev.mochaberry.translator.python;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Facts that note what was asked: what follows from the answers holds wherever they are the same.
 */
final class AskedFacts {
  private enum Kind {
    GUARD,
    OBJECTS,
    ATTRIBUTE,
    CONSTANT,
    CALLS
  }

  private record Question(Kind kind, String name) {
    Object answer(HelperFacts facts) {
      return switch (kind) {
        case GUARD -> facts.guards().get(name);
        case OBJECTS -> facts.classes().contains(name);
        case ATTRIBUTE -> facts.mayHave(name);
        case CONSTANT -> facts.constant(name);
        case CALLS -> facts.calls().getOrDefault(name, HelperArguments.NONE);
      };
    }
  }

  private final HelperFacts facts;
  private final Map<Question, Object> asked = new LinkedHashMap<>();

  AskedFacts(HelperFacts facts) {
    this.facts = facts;
  }

  private Object ask(Kind kind, String name) {
    Question question = new Question(kind, name);
    Object answer = question.answer(facts);
    asked.put(question, answer);
    return answer;
  }

  /** Notes what was asked elsewhere of facts that give the same answers. */
  void addAll(AskedFacts others) {
    asked.putAll(others.asked);
  }

  /** Whether other facts give the same answers to all that was asked. */
  boolean areAsGoodAs(HelperFacts others) {
    return asked.entrySet().stream()
        .allMatch(e -> Objects.equals(e.getKey().answer(others), e.getValue()));
  }

  /** What a guard means; null of what is none. */
  Boolean guard(String name) {
    return (Boolean) ask(Kind.GUARD, name);
  }

  /** Whether there may be objects of the helper class. */
  boolean hasObjects(String className) {
    return (Boolean) ask(Kind.OBJECTS, className);
  }

  /** See {@link HelperFacts#mayHave}. */
  boolean mayHave(String attribute) {
    return (Boolean) ask(Kind.ATTRIBUTE, attribute);
  }

  /** See {@link HelperFacts#constant}. */
  String constant(String attribute) {
    return (String) ask(Kind.CONSTANT, attribute);
  }

  /** With which arguments something is called. */
  HelperArguments passed(String called) {
    return (HelperArguments) ask(Kind.CALLS, called);
  }
}
