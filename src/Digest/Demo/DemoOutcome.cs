using Digest.App.Desk;
using Digest.App.Phases;

namespace Digest.App.Demo;

/// <summary>What the demo did: how the round went, what it wrote, whom it mailed, how long it took.</summary>
public sealed record DemoOutcome(CollectReport Round, IReadOnlyList<WrittenEdition> Editions, DispatchReport Mail, string Folder, TimeSpan Took);
