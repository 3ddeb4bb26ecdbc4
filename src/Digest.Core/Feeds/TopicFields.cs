namespace Digest.Feeds;

/// <summary>The fields of one topic in feeds.json.</summary>
internal static class TopicFields
{
    private static readonly string[] Known = ["id", "name", "zh", "kind", "maker", "aliases", "enabled"];

    public static TopicEdit Read(PlacedValue item, FeedListReader list)
    {
        var fields = new FieldReader(item, Known, list);
        return new TopicEdit(fields.Required("name"))
        {
            Id = fields.Text("id"),
            Chinese = fields.Text("zh"),
            Kind = fields.Text("kind") is null ? null : fields.Word("kind", TopicKind.Model),
            Maker = fields.Text("maker"),
            Aliases = fields.Texts("aliases"),
            Enabled = fields.Flag("enabled", otherwise: true),
        };
    }
}
