import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

public class Streams {
  record Person(String name, int age) {}

  public static void main(String[] args) {
    List<Person> people = new ArrayList<>();
    people.add(new Person("Ann", 30));
    people.add(new Person("Bob", 17));
    people.add(new Person("Cy", 45));
    List<String> adults =
        people.stream().filter(p -> p.age() >= 18).map(Person::name).collect(Collectors.toList());
    System.out.println(String.join(", ", adults));
    int sum = people.stream().mapToInt(Person::age).sum();
    System.out.println(sum);
    System.out.println(people.stream().anyMatch(p -> p.age() > 40));
    System.out.println(people.stream().map(Person::name).collect(Collectors.joining("; ")));
    people.sort(Comparator.comparing(Person::name).reversed());
    people.forEach(p -> System.out.println(p.name()));
  }
}
