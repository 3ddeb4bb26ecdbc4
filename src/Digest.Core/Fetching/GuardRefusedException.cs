namespace Digest.Fetching;

/// <summary>An address that the network guard does not let anyone connect to.</summary>
public sealed class GuardRefusedException(string message) : Exception(message);
