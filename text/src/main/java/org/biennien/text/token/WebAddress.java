package org.biennien.text.token;

import java.util.Set;

/// Web and mail addresses and names of sites: `https://a.vn/b`, `www.a.com`, `VnExpress.net`.
final class WebAddress {
  private static final Set<String> TOP =
      Set.of("com", "net", "org", "vn", "gov", "edu", "info", "ru", "tv", "me");

  /// No name of a site is longer; beyond this, dots between words are only dots.
  private static final int LONGEST = 253;

  private WebAddress() {}

  /// The end of the address that starts at `i`, or `i` if none does.
  static int end(String view, int i) {
    char c = view.charAt(i);
    if ((c == 'h' || c == 'H') && view.regionMatches(true, i, "http", 0, 4) && schemeEnds(view, i + 4)
        || (c == 'w' || c == 'W') && view.regionMatches(true, i, "www.", 0, 4)) {
      return trimmed(view, i, nextSpace(view, i));
    }
    int end = Atom.end(view, i);
    int siteEnd = i;
    while (end < view.length() && end - i < LONGEST && view.charAt(end) == '.' && asciiLower(view, end + 1)) {
      int partEnd = Atom.end(view, end + 1);
      if (TOP.contains(view.substring(end + 1, partEnd))) {
        siteEnd = partEnd;
      } else if (siteEnd > i) {
        break;
      }
      end = partEnd;
    }
    return siteEnd;
  }

  private static boolean schemeEnds(String view, int i) {
    return view.startsWith("://", i) || view.startsWith("s://", i);
  }

  private static boolean asciiLower(String view, int i) {
    return i < view.length() && view.charAt(i) >= 'a' && view.charAt(i) <= 'z';
  }

  private static int nextSpace(String view, int i) {
    int end = i;
    while (CharacterClass.at(view, end) > CharacterClass.LINE_END) {
      end++;
    }
    return end;
  }

  /// Marks at the end belong to the sentence, not to the address.
  private static int trimmed(String view, int start, int spaceAt) {
    int end = spaceAt;
    while (end > start && view.charAt(end - 1) != '/'
        && CharacterClass.at(view, end - 1) >= CharacterClass.MARK) {
      end--;
    }
    return end;
  }
}
