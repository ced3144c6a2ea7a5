import java.util.*;
import java.util.concurrent.*;
public class FuturesWithoutThreads {
    static <T> CompletableFuture<T> note(CompletableFuture<T> f, String n) { return f.whenComplete((v, e) -> System.out.println(n + " " + v + " " + e)); }
    public static void main(String[] args) {
        CompletableFuture<Integer> root = new CompletableFuture<>();
        CompletableFuture<Integer> a = note(root.thenApply(x -> x + 1), "a"), b = note(root.thenApply(x -> x * 2), "b");
        note(a.thenCombine(b, (x, y) -> x + y), "sum"); note(a.thenApply(x -> x + 100), "a100"); note(a.thenCompose(x -> b.thenApply(y -> x * y)), "prod");
        note(b.thenApply(x -> x / 0), "div").exceptionally(e -> { System.out.println("ex " + e); return 0; }).thenRun(() -> System.out.println("after ex"));
        note(a.applyToEither(b, x -> -x), "either"); CompletableFuture.allOf(a, b, root).thenRun(() -> System.out.println("all")); note(CompletableFuture.anyOf(b, a), "any");
        root.thenAccept(v -> System.out.println("direct " + v)); System.out.println(root.getNumberOfDependents());
        root.complete(5);
        root.thenAccept(v -> System.out.println("late " + v));
        CompletableFuture<String> c = new CompletableFuture<>(); CompletableFuture<Integer> d = c.thenApply(String::length).handle((v, e) -> { System.out.println(v + " " + e); return 1; }); c.cancel(false); System.out.println(d.join() + " " + c.isCancelled()); try { c.join(); } catch (CancellationException e) { System.out.println(e + " " + e.getCause()); } try { c.getNow(""); } catch (CancellationException e) { System.out.println(e); } try { c.get(); } catch (CancellationException | InterruptedException | ExecutionException e) { System.out.println(e); }
        try { c.thenApply(s -> s).join(); } catch (CompletionException e) { System.out.println(e); }
        Deque<Runnable> queue = new ArrayDeque<>(); Executor later = queue::add;
        CompletableFuture<String> q = CompletableFuture.supplyAsync(() -> "queued", later).thenApplyAsync(s -> s + "!", later); System.out.println(q.isDone() + " " + queue.size()); while (!queue.isEmpty()) queue.poll().run(); System.out.println(q.join());
        CompletionStage<String> st = CompletableFuture.completedStage("st"); st.thenAccept(System.out::println); try { q.get(1, TimeUnit.MILLISECONDS); new CompletableFuture<Integer>().get(1, TimeUnit.MILLISECONDS); } catch (TimeoutException | InterruptedException | ExecutionException e) { System.out.println(e); }
        System.out.println(q.toString().replaceAll("@[0-9a-f]+", "@") + root.thenApply(x -> { throw new IllegalStateException("bad"); }).toString().replaceAll("@[0-9a-f]+", "@"));
        class Direct implements Executor { int n; public void execute(Runnable r) { n++; r.run(); } } Direct ex = new Direct(); CompletableFuture.runAsync(() -> System.out.println("in direct"), ex).thenRunAsync(() -> System.out.println("again"), ex); System.out.println(ex.n);
    }
}
