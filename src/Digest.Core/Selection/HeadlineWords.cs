using System.Reflection;
using System.Text.Json;

namespace Digest.Selection;

/// <summary>The shape of headline.json.</summary>
/// <param name="Generic">Latin words that name nothing by themselves.</param>
/// <param name="Openers">What may stand before the subject of a Chinese headline.</param>
/// <param name="Verbs">What may end the subject of a Chinese headline.</param>
internal sealed record HeadlineWords(IReadOnlySet<string> Generic, IReadOnlyList<string> Openers, IReadOnlyList<string> Verbs)
{
    private const string Resource = "Digest.Selection.Data.headline.json";

    /// <summary>The bundled words.</summary>
    public static HeadlineWords Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        var lists = JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)
            ?? throw new InvalidOperationException($"The resource {Resource} is empty.");
        return new HeadlineWords(lists["generic"].ToHashSet(StringComparer.Ordinal), lists["openers"], lists["verbs"]);
    }
}
