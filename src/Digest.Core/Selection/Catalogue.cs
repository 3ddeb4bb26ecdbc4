using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digest.Text;

namespace Digest.Selection;

/// <summary>Every name the digest knows, as the bundled table has it and the editor changed it.</summary>
public sealed class Catalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly Dictionary<string, Topic> _byId;

    private Catalogue(CatalogueFile file, IReadOnlyList<CatalogueRow> rows)
    {
        File = file with { Rows = rows };
        _byId = rows.ToDictionary(row => row.Id, TopicOf, StringComparer.Ordinal);
        Topics = [.. rows.Select(row => _byId[row.Id])];
    }

    /// <summary>Every topic, in the order of the table.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    internal CatalogueFile File { get; }

    /// <summary>The bundled table with the editor's changes.</summary>
    public static Catalogue Load(IEnumerable<TopicEdit> edits)
    {
        var file = EmbeddedFile.Json<CatalogueFile>(typeof(Catalogue), "catalogue.json", Json);
        return new Catalogue(file, CatalogueEditor.Apply(file.Rows, edits));
    }

    /// <summary>The topic with this id, or null.</summary>
    public Topic? Find(string id) => _byId.GetValueOrDefault(id);

    private static Topic TopicOf(CatalogueRow row) =>
        new(row.Id, new Bilingual(row.En, row.Zh ?? row.En), row.Kind)
        {
            Maker = row.Maker,
            Family = row.Family ?? (row.Series ? row.Id : null),
            Traditional = row.Hant,
            Aliases = row.Aliases,
            Broad = row.Broad,
            Since = row.Since is { } month ? DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture) : null,
        };
}
