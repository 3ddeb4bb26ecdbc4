namespace Digest;

/// <summary>What kind of thing a topic names.</summary>
public enum TopicKind
{
    Model,
    Product,
    Lab,
    Company,
    Person,
    Hardware,
    Event,
    Media,

    /// <summary>A public body or an association.</summary>
    Organisation,

    /// <summary>A film, a benchmark, a paper.</summary>
    Work,
}
