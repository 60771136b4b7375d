package fr.passerelle.translation;

/**
 * Why a record is refused.
 *
 * @param code HL7 table 0357 (100-207), or an application code of the French volet (900-906)
 * @param place where the fault stands
 * @param sentence what the sender has to mend
 */
public record Fault(int code, Place place, Sentence sentence) {
  public static final int SEGMENT_SEQUENCE = 100;
  public static final int FIELD_MISSING = 101;
  public static final int DATA_TYPE = 102;
  public static final int TABLE_VALUE = 103;
  public static final int MESSAGE_TYPE = 200;
  public static final int EVENT = 201;
  public static final int PROCESSING_ID = 202;
  public static final int VERSION = 203;
  public static final int APPLICATION = 207;
  public static final int UNKNOWN_PATIENT = 902;
  public static final int INS_DIFFERS = 904;
  public static final int INS_INCOMPLETE = 905;
  public static final int OTHER = 906;

  /** True for the application codes of the French volet, which go to ERR-5. */
  public boolean isApplicative() {
    return code >= 900;
  }
}
