import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class StreamCollectors {
  record Person(String name, int age, String city, double salary) {}
  public static void main(String[] args) {
    List<Person> people = List.of(
        new Person("Ann", 31, "Oslo", 5200.5), new Person("Bob", 25, "Rome", 3100),
        new Person("Cid", 47, "Oslo", 7000.25), new Person("Dee", 31, "Paris", 4100),
        new Person("Eve", 19, "Rome", 2100.75));
    System.out.println(people.stream().filter(p -> p.age() > 20).map(Person::name).collect(Collectors.toList()));
    System.out.println(people.stream().map(Person::name).collect(Collectors.joining(", ", "[", "]")));
    System.out.println(people.stream().collect(Collectors.groupingBy(Person::city)));
    System.out.println(people.stream().collect(Collectors.groupingBy(Person::city, Collectors.counting())));
    Map<?, ?> t1 = people.stream().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.mapping(Person::name, Collectors.joining("/"))));
    System.out.println(t1);
    System.out.println(people.stream().collect(Collectors.partitioningBy(p -> p.age() > 30)));
    System.out.println(people.stream().collect(Collectors.partitioningBy(p -> p.age() > 30, Collectors.averagingDouble(Person::salary))));
    System.out.println(people.stream().collect(Collectors.averagingInt(Person::age)));
    System.out.println(people.stream().collect(Collectors.summingInt(Person::age)));
    System.out.println(people.stream().collect(Collectors.summingDouble(Person::salary)));
    System.out.println(people.stream().collect(Collectors.summingLong(Person::age)));
    System.out.println(people.stream().mapToInt(Person::age).sum());
    System.out.println(people.stream().mapToInt(Person::age).average());
    System.out.println(people.stream().mapToInt(Person::age).max().getAsInt());
    System.out.println(people.stream().mapToDouble(Person::salary).sum());
    System.out.println(people.stream().mapToInt(Person::age).summaryStatistics());
    System.out.println(people.stream().mapToDouble(Person::salary).summaryStatistics());
    System.out.println(people.stream().mapToLong(Person::age).summaryStatistics());
    System.out.println(people.stream().max(Comparator.comparing(Person::salary)).map(Person::name).orElse("none"));
    System.out.println(people.stream().min(Comparator.comparingInt(Person::age)).get());
    System.out.println(people.stream().sorted(Comparator.comparing((Person p) -> p.age()).thenComparing(p -> p.name(), Comparator.reverseOrder())).map(Person::name).toList());
    System.out.println(people.stream().collect(Collectors.toMap(Person::name, Person::age)));
    System.out.println(people.stream().collect(Collectors.toMap(Person::city, Person::salary, Double::sum)));
    Object t11 = people.stream().collect(Collectors.toMap(Person::city, Person::name, (a, b) -> a + "&" + b, LinkedHashMap::new));
    System.out.println(t11);
    try {
      people.stream().collect(Collectors.toMap(Person::city, Person::name));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(people.stream().map(Person::city).distinct().sorted().collect(Collectors.toList()));
    System.out.println(people.stream().map(Person::city).collect(Collectors.toSet()));
    Object t12 = people.stream().map(Person::city).collect(Collectors.toCollection(TreeSet::new));
    System.out.println(t12);
    int size = people.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)); System.out.println(size);
    Object tee = people.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.averagingInt(Person::age), (n, a) -> n + ":" + a)); System.out.println(tee);
    System.out.println(people.stream().collect(Collectors.groupingBy(Person::city, Collectors.maxBy(Comparator.comparingInt(Person::age)))));
    Map<?, ?> t2 = people.stream().collect(Collectors.groupingBy(Person::age, TreeMap::new, Collectors.filtering(p -> p.salary() > 4000, Collectors.toList())));
    System.out.println(t2);
    System.out.println(people.stream().collect(Collectors.groupingBy(p -> p.name().charAt(0) < 'C')));
    System.out.println(people.stream().collect(Collectors.reducing(0, Person::age, Integer::sum)));
    System.out.println(people.stream().map(Person::age).collect(Collectors.reducing(Integer::max)));
    System.out.println(people.stream().map(Person::age).reduce(0, Integer::sum));
    System.out.println(people.stream().map(Person::age).reduce(Integer::max));
    System.out.println(people.stream().reduce(0, (a, p) -> a + p.age(), Integer::sum));
    System.out.println(people.stream().anyMatch(p -> p.age() > 40) + " " + people.stream().allMatch(p -> p.age() > 18) + " " + people.stream().noneMatch(p -> p.city().equals("Rome")));
    System.out.println(people.stream().collect(Collectors.summarizingDouble(Person::salary)).getMax());
    System.out.println(people.stream().collect(Collectors.summarizingInt(Person::age)));
    System.out.println(people.stream().collect(Collectors.flatMapping(p -> Stream.of(p.name(), p.city()), Collectors.toList())));
    Map<String, Map<Boolean, Long>> nested = people.stream().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.partitioningBy(p -> p.age() > 30, Collectors.counting())));
    System.out.println(nested);
    long rome = nested.get("Rome").get(false);
    System.out.println(rome + 1);
    Object boxed = nested.get("Rome").get(false);
    System.out.println(boxed instanceof Long);
  }
}
