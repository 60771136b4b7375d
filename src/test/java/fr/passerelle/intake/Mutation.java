package fr.passerelle.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One way in which the bytes of a message go wrong between two programs. */
enum Mutation {
  CUT {
    @Override
    byte[] of(byte[] message, Random random) {
      return Arrays.copyOf(message, random.nextInt(message.length));
    }
  },
  BYTES_CHANGED {
    @Override
    byte[] of(byte[] message, Random random) {
      byte[] changed = message.clone();
      for (int n = random.nextInt(8); n >= 0; n--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      return changed;
    }
  },
  PIECES_SWAPPED {
    @Override
    byte[] of(byte[] message, Random random) {
      int middle = random.nextInt(message.length);
      return join(
          Arrays.copyOfRange(message, middle, message.length), Arrays.copyOf(message, middle));
    }
  },
  PIECE_REPEATED {
    @Override
    byte[] of(byte[] message, Random random) {
      int from = random.nextInt(message.length);
      int to = from + random.nextInt(message.length - from) + 1;
      byte[] piece = Arrays.copyOfRange(message, from, Math.min(to, message.length));
      return join(
          Arrays.copyOf(message, to), piece, Arrays.copyOfRange(message, to, message.length));
    }
  },
  PIECE_LOST {
    @Override
    byte[] of(byte[] message, Random random) {
      int from = random.nextInt(message.length);
      int to = Math.min(message.length, from + 1 + random.nextInt(60));
      return join(Arrays.copyOf(message, from), Arrays.copyOfRange(message, to, message.length));
    }
  },
  WRONG_CHARSET {
    private final List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("IBM850"),
            Charset.forName("x-MacRoman"));

    @Override
    byte[] of(byte[] message, Random random) {
      String text = new String(message, StandardCharsets.UTF_8);
      return text.getBytes(charsets.get(random.nextInt(charsets.size())));
    }
  };

  /** The message gone wrong, differently with each random number. */
  abstract byte[] of(byte[] message, Random random);

  private static byte[] join(byte[]... pieces) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      whole.writeBytes(piece);
    }
    return whole.toByteArray();
  }
}
