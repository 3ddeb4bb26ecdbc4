namespace Digest.Transport;

/// <summary>A stretch of a body: octets for the wire, or, with places, lines to be filled and encoded for each reader.</summary>
internal sealed record MimePiece(ReadOnlyMemory<byte> Octets, IReadOnlyList<int> Places);
