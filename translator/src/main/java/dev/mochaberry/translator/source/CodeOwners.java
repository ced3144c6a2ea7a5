package dev.mochaberry.translator.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Says to which member of a class code and comments belong. */
final class CodeOwners {
  private static final Comparator<Outline.Member> BY_LENGTH =
      Comparator.comparingInt(m -> m.code().length());

  private final Outline outline;

  CodeOwners(Outline outline) {
    this.outline = outline;
  }

  /** A comment with the member it belongs to. */
  record Owned(Remark remark, Outline.Member owner) {}

  /** Those of the comments that belong to members, in their order. */
  List<Owned> owned(List<Remark> remarks) {
    return remarks.stream().flatMap(r -> of(r).map(m -> new Owned(r, m)).stream()).toList();
  }

  /** The member a comment belongs to; none for one between the members of a type. */
  Optional<Outline.Member> of(Remark remark) {
    Optional<Outline.Member> member =
        outline.members().stream().filter(m -> m.code().contains(remark.span())).min(BY_LENGTH);
    int typeLength =
        Outline.smallest(
                outline.types().stream()
                    .map(Outline.TypeDeclaration::span)
                    .filter(s -> s.contains(remark.span())))
            .map(Span::length)
            .orElse(Integer.MAX_VALUE);
    return member.filter(m -> m.code().length() <= typeLength);
  }

  /**
   * The members that code with these lines comes from: a method with what is nested in it, or a
   * constructor with the fields and initializers that javac puts into it. Single lines from
   * elsewhere, such as those of inlined methods, do not count.
   */
  Set<Outline.Member> of(Collection<Integer> lines) {
    Map<Outline.Member, Integer> hits = new HashMap<>();
    lines.forEach(line -> ofLine(line).ifPresent(m -> hits.merge(m, 1, Integer::sum)));
    Set<Outline.Member> owners = new HashSet<>();
    mostHit(hits).ifPresent(main -> addAround(main, hits.keySet(), owners));
    return owners;
  }

  private Optional<Outline.Member> ofLine(int line) {
    return outline.members().stream().filter(m -> m.code().containsLine(line)).min(BY_LENGTH);
  }

  private Optional<Outline.Member> mostHit(Map<Outline.Member, Integer> hits) {
    List<Outline.Member> inOrder = outline.members().stream().filter(hits::containsKey).toList();
    Optional<Outline.Member> most = inOrder.stream().max(Comparator.comparingInt(hits::get));
    return most.flatMap(
        m -> inOrder.stream().filter(o -> o.code().contains(m.code())).max(BY_LENGTH));
  }

  private static void addAround(
      Outline.Member main, Set<Outline.Member> hits, Set<Outline.Member> owners) {
    for (Outline.Member m : hits) {
      boolean nested = main.code().contains(m.code());
      boolean sameObject =
          !isMethod(main) && !isMethod(m) && Objects.equals(main.owner(), m.owner());
      if (nested || sameObject) {
        owners.add(m);
      }
    }
  }

  private static boolean isMethod(Outline.Member member) {
    return member.kind() == Outline.MemberKind.METHOD;
  }
}
