package fr.passerelle.hprim.xml;

import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a message of several events: a record is one event within the header and the root of the
 * message. A message of one event is left as it is.
 */
final class EventCut {
  private static final Pattern START =
      Pattern.compile("<(?:[A-Za-z][A-Za-z0-9._-]{0,30}:)?evenementPatient(?=[\\s/>])");
  private static final Pattern END =
      Pattern.compile("</(?:[A-Za-z][A-Za-z0-9._-]{0,30}:)?evenementPatient\\s{0,9}>");

  private EventCut() {}

  static List<InboundMessage> cut(InboundMessage whole) {
    FrenchText.Decoded decoded = XmlText.of(whole.bytes(), whole.partner().charset());
    String text = decoded.text();
    List<Integer> starts = places(START.matcher(text), false);
    List<Integer> ends = places(END.matcher(text), true);
    if (starts.size() < 2 || !alternate(starts, ends)) {
      return List.of(whole);
    }
    String before = text.substring(0, starts.get(0));
    String after = text.substring(ends.get(ends.size() - 1));
    List<InboundMessage> records = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      String record = before + text.substring(starts.get(i), ends.get(i)) + after;
      records.add(
          new InboundMessage(
              whole.partner(), record.getBytes(decoded.charset()), records.size() + 1));
    }
    return records;
  }

  private static List<Integer> places(Matcher matcher, boolean isEnd) {
    List<Integer> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(isEnd ? matcher.end() : matcher.start());
    }
    return places;
  }

  /** Otherwise a comment holds a tag, or one is missing: then nothing is cut. */
  private static boolean alternate(List<Integer> starts, List<Integer> ends) {
    boolean alternate = starts.size() == ends.size();
    for (int i = 0; alternate && i < starts.size(); i++) {
      alternate = starts.get(i) < ends.get(i) && (i == 0 || ends.get(i - 1) <= starts.get(i));
    }
    return alternate;
  }
}
