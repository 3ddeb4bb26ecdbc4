using System.Text;

namespace Digest.Feeds;

/// <summary>The fields of one topic in feeds.json.</summary>
internal static class TopicFields
{
    private static readonly string[] Known = ["id", "name", "zh", "zhHant", "kind", "maker", "family", "aliases"];

    public static Topic Read(PlacedValue item, FeedListReader list)
    {
        var fields = new FieldReader(item, Known, list);
        var name = fields.Required("name");
        return new Topic(fields.Text("id") ?? Slug(name), new Bilingual(name, fields.Text("zh") ?? name), fields.Word("kind", TopicKind.Model))
        {
            Maker = fields.Text("maker"),
            Family = fields.Text("family"),
            Traditional = fields.Text("zhHant"),
            Aliases = fields.Texts("aliases"),
        };
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
            slug.Append(char.IsLetterOrDigit(c) ? c : '-');
        return slug.ToString().Trim('-');
    }
}
