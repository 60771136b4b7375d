package fr.passerelle.profiles.packages;

/** Why a package cannot be used, in words that follow its name. */
final class BrokenPackageException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenPackageException(String why, Object... arguments) {
    super(why.formatted(arguments));
  }
}
