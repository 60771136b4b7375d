package fr.passerelle.translation;

/**
 * What became of a record. Every record received has exactly one fate, so that at every moment
 * received = integrated + duplicate + superseded + ignored + held + refused + in progress.
 */
public enum Fate {
  /** Understood and stored; remarks may say what could only be kept as text or local code. */
  INTEGRATED,
  /** Same identifier and same bytes as a record in custody: the first answer is given again. */
  DUPLICATE,
  /** Older than what is stored for that movement or report. */
  SUPERSEDED,
  /** An event the contract with this partner does not want. */
  IGNORED,
  /** Ours to solve (patient to confirm or unknown); custody is ours. */
  HELD,
  /** The sender's to solve; the bytes are kept. */
  REFUSED,
  /** Our side is away: nothing was stored, the sender keeps custody and sends again later. */
  NOT_RECEIVED
}
