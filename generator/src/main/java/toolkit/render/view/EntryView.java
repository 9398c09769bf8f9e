package toolkit.render.view;

import java.util.List;

/**
 * What the page of every entry shows.
 *
 * @param body the prose below the header
 * @param contents links to the headings of the body
 * @param signedOff by whom and when, as a sentence
 * @param reviewed dates as shown, or empty
 * @param method the page that says how texts are made; none when there is no such page
 * @param compared when it was compared with the full texts, as a sentence
 * @param corrections where errors are reported; empty when not known
 * @param backlinks entries that point here, by type
 */
public record EntryView(
    String id,
    String slug,
    String type,
    String typeLabel,
    String title,
    String summary,
    Html body,
    List<LinkView> contents,
    List<LinkView> themes,
    List<CitationView> sources,
    List<CaveatView> caveats,
    List<String> audience,
    List<String> setting,
    String status,
    String statusLabel,
    String signedOff,
    String owner,
    String reviewed,
    String reviewDue,
    List<LinkView> method,
    String compared,
    String corrections,
    List<String> otherNames,
    List<CardView> related,
    List<CardGroupView> backlinks) {}
