package fr.passerelle.journal;

/** By which moment a list is sorted, the newest first; ties by id. */
enum RecordOrder {
  DECIDED("decided_at"),
  MOVEMENT("as_of");

  private final String column;

  RecordOrder(String column) {
    this.column = column;
  }

  static RecordOrder of(RecordFilter filter) {
    return filter.isByMovement() ? MOVEMENT : DECIDED;
  }

  String column() {
    return column;
  }
}
