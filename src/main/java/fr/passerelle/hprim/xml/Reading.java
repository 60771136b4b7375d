package fr.passerelle.hprim.xml;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Unmapped;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;

/** One event being read for one partner, with what is to be said of it beside its resources. */
record Reading(Partner partner, XmlElement root, List<Remark> remarks, List<Unmapped> listed) {
  /** The journal adds up what is listed by name: a stranger's document must not fill it. */
  private static final int MOST = 500;

  Reading(Partner partner, XmlElement root) {
    this(partner, root, new ArrayList<>(), new ArrayList<>());
  }

  /** Something the sender should know. */
  void warn(XmlElement element, String key) {
    remarks.add(Remark.warning(place(element), sentence(key)));
  }

  /** Something for the journal only. */
  void note(XmlElement element, String key) {
    remarks.add(Remark.information(place(element), sentence(key)));
  }

  /** What was looked at and led to nothing. */
  void unmapped(XmlElement element) {
    listed.add(new Unmapped(place(element.path()), element.name()));
  }

  /** That, and everything nobody looked at. */
  List<Unmapped> unmapped() {
    List<Unmapped> all = new ArrayList<>(listed);
    root.unread(
        path -> all.add(new Unmapped(place(path), path.substring(path.lastIndexOf('/') + 1))));
    List<Unmapped> once = all.stream().distinct().toList();
    if (once.size() > MOST) {
      warn(root, "event.muchUnread");
    }
    return once.stream().limit(MOST).toList();
  }

  Identifier identifier(String system, String value) {
    return new Identifier().setSystem(partner.localSystem(system)).setValue(value);
  }

  static Place place(XmlElement element) {
    return place(element.path());
  }

  private static Place place(String path) {
    return Place.segment(path, 1);
  }

  static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(Reading.class, key, arguments);
  }
}
