namespace Digest.Storage;

/// <summary>What is done with deliveries that a dead worker left in hand.</summary>
/// <param name="Alone">True when no other worker can be alive, so that nothing has to wait for a lease to run out.</param>
/// <param name="AmbiguousResends">How often a message whose fate is unknown is sent again; after that it is given up.</param>
public sealed record RecoveryRule(bool Alone, int AmbiguousResends);
