package toolkit.graph;

import java.util.List;
import java.util.Optional;
import toolkit.entry.EntryId;
import toolkit.entry.ParsedEntry;
import toolkit.markdown.Body;
import toolkit.markdown.Heading;
import toolkit.markdown.LinkTarget;
import toolkit.markdown.ProseLink;
import toolkit.source.Closest;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;

/** Every link, image and embedded entry in prose is there. */
final class ProseRule implements GraphRule {
  @Override
  public void check(Register register, Problems problems) {
    for (ParsedEntry entry : register.entries().values()) {
      Prose.of(entry).forEach(body -> new Walk(entry, register, problems).body(body));
    }
  }

  /** One entry's prose. */
  private record Walk(ParsedEntry entry, Register register, Problems problems) {
    void body(Body body) {
      for (ProseLink link : body.links()) {
        if (link.target() instanceof LinkTarget.ById byId) {
          byId(byId.id(), byId.anchor(), link.location());
        } else if (link.target() instanceof LinkTarget.Embedded embedded) {
          byId(embedded.id(), "", link.location());
        } else if (link.target() instanceof LinkTarget.RelativeFile file) {
          file(file, link.location());
        } else if (link.target() instanceof LinkTarget.Image image) {
          image(image, link.location());
        }
      }
    }

    private void byId(String written, String anchor, Location location) {
      Optional<EntryId> id = EntryId.parse(written);
      if (id.isEmpty()) {
        problems.add(
            DiagnosticCode.BROKEN_LINK,
            location,
            "`" + written + "` is no id of an entry",
            "write the type and the slug, such as `[[case/wigan-deal]]`");
      } else if (id.get().equals(entry.id()) && anchor.isEmpty()) {
        problems.add(
            DiagnosticCode.SELF_REFERENCE,
            location,
            "the entry links to itself",
            "delete the link");
      } else if (!register.has(id.get())) {
        problems.add(
            MissingTarget.of(id.get(), location, "the prose", EntryId::toString, register));
      } else {
        anchor(id.get(), anchor, location);
      }
    }

    private void file(LinkTarget.RelativeFile file, Location location) {
      if (file.path().isEmpty() && file.anchor().isEmpty()) {
        problems.add(
            DiagnosticCode.BROKEN_LINK,
            location,
            "this link leads nowhere",
            "write the address between the brackets, such as `(../cases/wigan-deal.md)`");
        return;
      }
      if (file.path().isEmpty()) {
        anchor(entry.id(), file.anchor(), location);
        return;
      }
      String path = RelativePath.resolve(entry.location().path(), file.path());
      Optional<EntryId> id = register.ofFile(path);
      if (id.isPresent()) {
        anchor(id.get(), file.anchor(), location);
      } else if (!register.hasImage(withoutFolder(path))) {
        problems.add(
            DiagnosticCode.BROKEN_LINK,
            location,
            "there is no entry in the file `" + path + "`",
            register
                .closestFile(path)
                .map(
                    near ->
                        "did you mean `"
                            + RelativePath.between(entry.location().path(), near)
                            + "`?")
                .orElse("link to a `.md` file by its path from this one, or write [[type/slug]]"));
      }
    }

    private void image(LinkTarget.Image image, Location location) {
      String path = RelativePath.resolve(entry.location().path(), image.path());
      if (!register.hasImage(withoutFolder(path))) {
        problems.add(
            DiagnosticCode.MISSING_IMAGE,
            location,
            "there is no image `" + path + "`",
            "put the file into "
                + register.contentFolder()
                + "/images and write"
                + " `../images/name.png`");
      }
    }

    private String withoutFolder(String path) {
      String prefix = register.contentFolder() + "/";
      return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    private void anchor(EntryId id, String anchor, Location location) {
      Optional<ParsedEntry> target = register.get(id);
      if (anchor.isEmpty() || target.isEmpty()) {
        return;
      }
      List<String> anchors = target.get().body().headings().stream().map(Heading::anchor).toList();
      if (!anchors.contains(anchor)) {
        problems.add(
            DiagnosticCode.BROKEN_ANCHOR,
            location,
            "`" + id + "` has no heading `#" + anchor + "`",
            Closest.to(anchor, anchors)
                .map(near -> "did you mean `#" + near + "`?")
                .orElse(
                    anchors.isEmpty()
                        ? "it has no headings; link to the entry itself"
                        : "its headings are #" + String.join(", #", anchors)));
      }
    }
  }
}
