namespace Digest.Storage;

/// <summary>What a recovery found.</summary>
/// <param name="Requeued">Deliveries whose final dot was not out: as if never tried.</param>
/// <param name="Ambiguous">Deliveries whose final dot was out; they are sent again with the same octets.</param>
/// <param name="Held">Deliveries given up, because they were ambiguous too often.</param>
public sealed record Recovered(int Requeued, int Ambiguous, int Held);
