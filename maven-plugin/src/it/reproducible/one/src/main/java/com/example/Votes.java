package com.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Counts votes in several ways. */
public class Votes {
  /** A vote; some count for more. */
  record Vote(String name, int weight) {}

  enum Method {
    EQUAL(v -> 1),
    WEIGHTED(Vote::weight);

    private final ToIntFunction<Vote> value;

    Method(ToIntFunction<Vote> value) {
      this.value = value;
    }

    Map<String, Integer> count(List<Vote> votes) {
      Map<String, Integer> sums = new HashMap<>();
      for (Vote v : votes) {
        sums.merge(v.name(), value.applyAsInt(v), Integer::sum);
      }
      return sums;
    }
  }

  public static void main(String[] args) {
    List<Vote> votes = new ArrayList<>();
    for (String name : "Ada Grace Ada Barbara Grace Ada".split(" ")) {
      votes.add(new Vote(name, votes.size() % 3 + 1));
    }
    for (Method method : Method.values()) {
      System.out.println(method + " " + new TreeMap<>(method.count(votes)));
    }
  }
}
