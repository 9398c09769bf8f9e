package toolkit.output;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that pages load, named after their content so that a browser never mixes two builds.
 *
 * @param files all of them
 * @param stylesheet path of the stylesheet of every page
 * @param ownStyles paths of the stylesheets that only some pages load besides, by their kind
 * @param script path of the script of every page; empty when there is none
 * @param toolScripts paths of the scripts of single pages, by the name of their folder
 * @param searchScript path of the search page's script
 * @param searchLater path of what that script loads after the first results; empty when there is
 *     none
 * @param searchRoot path of the file that the search begins with; empty when there is none
 * @param checkScript path of the script that checks the search; empty when there is none
 * @param icon path of the icon
 */
public record Assets(
    List<OutputFile> files,
    String stylesheet,
    SortedMap<String, String> ownStyles,
    String script,
    SortedMap<String, String> toolScripts,
    String searchScript,
    String searchLater,
    String searchRoot,
    String checkScript,
    String icon) {
  public Assets {
    files = List.copyOf(files);
    ownStyles = Collections.unmodifiableSortedMap(new TreeMap<>(ownStyles));
    toolScripts = Collections.unmodifiableSortedMap(new TreeMap<>(toolScripts));
  }

  /** The same, with the file that the search begins with. */
  public Assets withSearchRoot(String path) {
    return new Assets(
        files,
        stylesheet,
        ownStyles,
        script,
        toolScripts,
        searchScript,
        searchLater,
        path,
        checkScript,
        icon);
  }
}
