namespace Digest;

/// <summary>How a source is read: as a syndication feed, or as a page whose links are its entries.</summary>
public enum FeedKind
{
    Syndication,
    Page,
}
