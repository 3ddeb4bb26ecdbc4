namespace Digest.Parsing;

/// <summary>What an element of a feed says, whatever its format calls it.</summary>
internal enum FeedField
{
    Unknown,
    Root,
    Channel,
    Item,
    Group,
    Aside,
    Page,
    Title,
    Link,
    Id,
    Summary,
    Content,
    Published,
    Updated,
    Author,
    Language,
    TimeToLive,
    UpdatePeriod,
}
