package toolkit.graph;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import toolkit.entry.EntryId;
import toolkit.entry.EntrySchema;
import toolkit.entry.EntryType;
import toolkit.entry.FieldKind;
import toolkit.entry.FieldValue;
import toolkit.entry.Fields;
import toolkit.entry.ParsedEntry;
import toolkit.entry.ParsedWork;
import toolkit.entry.WorkSchema;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Every reference in a field leads to an entry of an allowed type, and not to itself. */
final class ReferenceRule implements GraphRule {
  @Override
  public void check(Register register, Problems problems) {
    for (ParsedEntry entry : register.entries().values()) {
      Map<String, FieldKind> kinds =
          EntrySchema.of(entry.id().type()).fields().stream()
              .collect(Collectors.toMap(FieldKind.Field::name, FieldKind.Field::kind));
      new Walk(Optional.of(entry.id()), register, problems).fields(entry.fields(), kinds);
    }
    Map<String, FieldKind> kinds =
        WorkSchema.FIELDS.stream()
            .collect(Collectors.toMap(FieldKind.Field::name, FieldKind.Field::kind));
    for (ParsedWork work : register.works().list()) {
      new Walk(Optional.empty(), register, problems).fields(work.fields(), kinds);
    }
  }

  /** The references to entries in the fields of an entry, or of something without an id. */
  private record Walk(Optional<EntryId> self, Register register, Problems problems) {
    void fields(Fields fields, Map<String, FieldKind> kinds) {
      fields.values().forEach((name, value) -> value(name, value, kinds.get(name)));
    }

    private void value(String name, FieldValue value, FieldKind kind) {
      if (value instanceof FieldValue.Reference reference) {
        reference(name, reference, ((FieldKind.Reference) kind).types());
      } else if (value instanceof FieldValue.Many many) {
        many.items().forEach(item -> value(name, item, ((FieldKind.ListOf) kind).item()));
      } else if (value instanceof FieldValue.Group group) {
        for (FieldKind.Field field : ((FieldKind.Group) kind).fields()) {
          group.fields().get(field.name()).ifPresent(inner -> value(name, inner, field.kind()));
        }
      }
    }

    private void reference(String field, FieldValue.Reference value, Set<EntryType> allowed) {
      EntryId target = value.target();
      if (self.equals(Optional.of(target))) {
        problems.add(
            DiagnosticCode.SELF_REFERENCE,
            value.location(),
            "`" + field + "` points to the entry itself",
            "delete it or name another entry");
      } else if (!allowed.contains(target.type())) {
        wrongType(field, value, allowed);
      } else if (!register.has(target)) {
        problems.add(
            MissingTarget.of(
                target,
                value.location(),
                "field `" + field + "`",
                allowed.size() == 1 ? EntryId::slug : EntryId::toString,
                register));
      }
    }

    private void wrongType(String field, FieldValue.Reference value, Set<EntryType> allowed) {
      String types =
          allowed.stream().sorted().map(EntryType::id).collect(Collectors.joining(" or a "));
      Optional<EntryId> meant =
          allowed.stream()
              .sorted()
              .map(type -> new EntryId(type, value.target().slug()))
              .filter(register::has)
              .findFirst();
      problems.add(
          Diagnostic.of(
              DiagnosticCode.WRONG_TARGET_TYPE,
              value.location(),
              "`"
                  + field
                  + "` must point to a "
                  + types
                  + ", and `"
                  + value.target()
                  + "` is a "
                  + value.target().type().id(),
              meant.map(id -> "did you mean `" + id + "`?").orElse("name a " + types)));
    }
  }
}
