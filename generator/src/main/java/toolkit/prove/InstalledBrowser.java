package toolkit.prove;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds Chromium, Chrome or Edge on this machine. */
final class InstalledBrowser {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable",
          "chrome",
          "msedge");
  private static final List<String> MAC =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");
  private static final List<String> WINDOWS =
      List.of(
          "Google/Chrome/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe",
          "Chromium/Application/chrome.exe");

  private InstalledBrowser() {}

  /** The first there is, on the path or where they are usually installed. */
  static Optional<Path> find(Map<String, String> environment) {
    List<Path> places = new ArrayList<>();
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (!folder.isBlank()) {
        NAMES.forEach(name -> places.add(Path.of(folder, name)));
        NAMES.forEach(name -> places.add(Path.of(folder, name + ".exe")));
      }
    }
    MAC.forEach(path -> places.add(Path.of(path)));
    for (String variable : WINDOWS_FOLDERS) {
      String folder = environment.getOrDefault(variable, "");
      if (!folder.isBlank()) {
        WINDOWS.forEach(path -> places.add(Path.of(folder).resolve(path)));
      }
    }
    return places.stream().filter(InstalledBrowser::isProgram).findFirst();
  }

  static boolean isProgram(Path path) {
    return Files.isRegularFile(path) && Files.isExecutable(path);
  }
}
