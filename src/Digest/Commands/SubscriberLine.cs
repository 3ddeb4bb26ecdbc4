namespace Digest.App.Commands;

/// <summary>A subscriber as <c>--json</c> prints it.</summary>
public sealed record SubscriberLine(long Id, string Address, string? Name, EditionLanguage Language, IReadOnlyList<SectionKind>? Sections, SubscriberStatus Status, DateTimeOffset Since)
{
    /// <summary>What was sent to them; only where it was asked for.</summary>
    public IReadOnlyList<Delivery>? Deliveries { get; init; }

    /// <summary>The line of a subscriber.</summary>
    public static SubscriberLine Of(Subscriber reader) => new(reader.Id, reader.Address, reader.Name, reader.Language, reader.Sections, reader.Status, reader.Since);
}
