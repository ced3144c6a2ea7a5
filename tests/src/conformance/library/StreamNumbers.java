import java.util.*;
import java.util.stream.*;
public class StreamNumbers {
  static boolean prime(int n) { return n > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(i -> n % i == 0); }
  static long fact(int n) { return LongStream.rangeClosed(1, n).reduce(1L, (a, b) -> a * b); }
  static IntStream digits(long n) { return Long.toString(n).chars().map(c -> c - '0'); }
  static Stream<int[]> fib() { return Stream.iterate(new int[] {0, 1}, f -> new int[] {f[1], f[0] + f[1]}); }
  public static void main(String[] args) {
    System.out.println(IntStream.rangeClosed(1, 60).filter(StreamNumbers::prime).boxed().collect(Collectors.toList()));
    System.out.println(fact(20) + " " + fact(21) + " " + fact(0));
    System.out.println(digits(9876543210L).sum() + " " + digits(77).mapToObj(d -> "d" + d).toList());
    System.out.println(fib().limit(12).map(f -> f[0]).toList());
    System.out.println(fib().mapToInt(f -> f[0]).filter(x -> x % 2 == 0).limit(6).sum());
    System.out.println(IntStream.iterate(1, i -> i * 3).limit(25).sum());
    System.out.println(LongStream.iterate(1, i -> i * 3).limit(50).sum());
    System.out.println(IntStream.of(3, -7, 12, 0).map(Math::abs).max().getAsInt() + " " + IntStream.of(3, -7, 12, 0).min().getAsInt());
    System.out.println(DoubleStream.iterate(1, d -> d / 2).limit(10).sum());
    System.out.println(DoubleStream.of(0.1, 0.2, 0.3).sum() + " " + Stream.of(0.1, 0.2, 0.3).reduce(0.0, Double::sum) + " " + DoubleStream.of(0.1, 0.2, 0.3).boxed().mapToDouble(Double::doubleValue).average().getAsDouble());
    System.out.println(DoubleStream.of(Double.NaN, 1).max() + " " + DoubleStream.of(-0.0, 0.0).min() + " " + DoubleStream.of(1e308, 1e308).sum() + " " + DoubleStream.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).sum());
    System.out.println(IntStream.range(0, 5).mapToDouble(i -> i / 2.0).boxed().toList());
    System.out.println(IntStream.range(0, 5).mapToLong(i -> i * 3000000000L).boxed().toList());
    System.out.println(LongStream.rangeClosed(1, 5).mapToObj(Long::toString).collect(Collectors.joining("+")));
    System.out.println(LongStream.of(5, 6).asDoubleStream().sum() + " " + LongStream.of(5, 6).average().getAsDouble() + " " + LongStream.of(Long.MAX_VALUE, Long.MAX_VALUE).average());
    System.out.println(IntStream.of(1, 2, 3, 4).boxed().sorted(Collections.reverseOrder()).map(String::valueOf).collect(Collectors.joining(",")));
    System.out.println(Stream.of(1L, 2L, 3L).mapToLong(Long::longValue).summaryStatistics());
    System.out.println(IntStream.rangeClosed('a', 'f').mapToObj(c -> "" + (char) c).collect(Collectors.joining()));
    System.out.println("3,1,2".chars().filter(Character::isDigit).map(Character::getNumericValue).sorted().boxed().toList());
    int[] arr = {5, 3, 8, 1};
    System.out.println(IntStream.range(0, arr.length).reduce((a, b) -> arr[a] <= arr[b] ? a : b).getAsInt());
    System.out.println(IntStream.range(0, arr.length).boxed().sorted(Comparator.comparing(i -> arr[i])).toList());
    System.out.println(Arrays.stream(arr).map(x -> x * x).filter(x -> x > 10).count() + " " + Arrays.stream(arr, 1, 3).sum());
    System.out.println(IntStream.concat(Arrays.stream(arr), IntStream.of(9)).distinct().limit(10).skip(1).average().orElse(-1));
    Integer[] boxed = Arrays.stream(arr).boxed().toArray(Integer[]::new);
    Arrays.sort(boxed, Collections.reverseOrder());
    System.out.println(Arrays.toString(boxed) + Stream.of(boxed).mapToInt(i -> i).sum());
    List<Integer> li = Arrays.asList(4, 5, 6);
    int sum = 0; for (int x : li.stream().mapToInt(i -> i).toArray()) sum += x;
    System.out.println(sum + " " + li.stream().mapToInt(i -> i).mapToObj(i -> i % 2 == 0 ? "even" : "odd").toList());
    System.out.println(Stream.of("1", "2", "x").map(s -> { try { return Integer.parseInt(s); } catch (NumberFormatException e) { return -1; } }).toList());
    System.out.println(IntStream.rangeClosed(1, 15).mapToObj(i -> i % 15 == 0 ? "FizzBuzz" : i % 5 == 0 ? "Buzz" : i % 3 == 0 ? "Fizz" : String.valueOf(i)).collect(Collectors.joining(" ")));
    System.out.println(Stream.iterate(27, n -> n != 1, n -> n % 2 == 0 ? n / 2 : 3 * n + 1).count());
    OptionalInt none = IntStream.empty().findFirst(); System.out.println(none + " " + none.isPresent() + " " + none.orElse(7)); try { none.getAsInt(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    System.out.println(IntStream.range(0, 3).mapToObj(i -> IntStream.range(0, 3).mapToObj(j -> i == j ? "1" : "0").collect(Collectors.joining())).toList());
    System.out.println(Stream.of(2, 4, 6).allMatch(x -> x % 2 == 0) + " " + IntStream.empty().allMatch(x -> false) + " " + Stream.empty().anyMatch(x -> true));
    System.out.println(IntStream.rangeClosed(1, 4).mapToObj(i -> "*".repeat(i)).collect(Collectors.joining("\n")));
    long evens = Stream.of(1, 2, 3, 4).filter(x -> (x & 1) == 0).count(); int n = (int) evens; System.out.println(n);
    System.out.println(new Random(5).ints(10, 1, 7).mapToObj(String::valueOf).collect(Collectors.joining(" ")) + " " + new Random(5).doubles().limit(2).boxed().toList() + new Random(3).longs(2).boxed().toList());
  }
}
