namespace Digest.Storage;

/// <summary>Who works, and for how long its claims hold without a sign of life.</summary>
public sealed record WorkerLease(string Worker, TimeSpan Length);
