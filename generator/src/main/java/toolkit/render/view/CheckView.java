package toolkit.render.view;

/**
 * The page on which the search can be checked. Without a proof its texts are empty.
 *
 * @param script the script that checks
 * @param proven whether this build was proven
 * @param answers address of the file with the answers to expect
 * @param few how many queries it holds
 * @param most how many a proof asks
 * @param record address of the proof for machines
 */
public record CheckView(
    String script,
    boolean proven,
    String answers,
    String few,
    String most,
    String queries,
    String hashOfQueries,
    String hashOfAnswers,
    String pack,
    String client,
    String browser,
    String record) {}
