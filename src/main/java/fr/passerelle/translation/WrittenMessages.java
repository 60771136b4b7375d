package fr.passerelle.translation;

import java.util.List;

/**
 * What resources became.
 *
 * @param messages in the order of the resources
 * @param remarks what a person should know: what could not be written, and where the recipient's
 *     charset had no letter for it
 */
public record WrittenMessages(List<WrittenMessage> messages, List<Sentence> remarks) {

  /**
   * One message.
   *
   * @param event its kind in the words of the format, {@code ORU^R01}
   * @param bytes in the recipient's charset
   */
  @SuppressWarnings("ArrayRecordComponent") // made to be sent once
  public record WrittenMessage(String event, byte[] bytes) {}
}
