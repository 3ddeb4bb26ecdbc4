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
}
